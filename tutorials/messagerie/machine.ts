import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'messagerie',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: 'bienvenue' },
    },
    bienvenue: {
      meta: { stage: 'none' },
      on: { next: 'mode-d-emploi', 'choose.prerequis': 'prerequis' },
    },
    'mode-d-emploi': {
      meta: { stage: 'none' },
      on: { next: 'prerequis' },
    },
    prerequis: {
      meta: { stage: 'none' },
      on: { next: 'identification', 'choose.accueil': 'accueil' },
    },

    identification: {
      meta: { stage: { scene: 'identification' } },
      on: { 'did.identification-acceptee': 'choix-du-code' },
    },
    'choix-du-code': {
      on: {
        'press.choix-du-code.par-sms': 'code-par-sms',
        'press.choix-du-code.par-e-mail': 'code-par-e-mail',
      },
    },
    'code-par-sms': {
      on: { 'did.connexion-reussie': 'accueil' },
    },
    'code-par-e-mail': {
      on: { 'did.connexion-reussie': 'accueil' },
    },

    accueil: {
      meta: { stage: { scene: 'accueil' } },
      on: {
        'press.accueil.messages': 'page-messages',
        'press.accueil.carte-messagerie': 'page-messages',
      },
    },
    'page-messages': {
      meta: { stage: { scene: 'messagerie' } },
      on: {
        next: 'la-liste',
        'choose.accueil': 'accueil',
        'choose.la-liste': 'la-liste',
        'choose.ouvrir-un-message': 'ouvrir-un-message',
        'choose.ouvrir-la-piece': 'ouvrir-la-piece',
        'choose.garder-la-piece': 'garder-la-piece',
        'choose.repondre': 'repondre',
        'choose.ajouter-un-document': 'ajouter-un-document',
        'choose.envoyer': 'envoyer',
        'choose.supprimer': 'supprimer',
        'choose.nouveau-message': 'nouveau-message',
        'choose.cas-particuliers': 'cas-particuliers',
      },
    },
    'cas-particuliers': {
      meta: { stage: 'none' },
      on: {
        next: 'prevenu-par-e-mail',
        'choose.prevenu-par-e-mail': 'prevenu-par-e-mail',
        'choose.fin-des-echanges': 'fin-des-echanges',
        'choose.aucun-contact': 'aucun-contact',
        'choose.a-qui-repondre': 'a-qui-repondre',
        'choose.piece-sans-apercu': 'piece-sans-apercu',
        'choose.piece-trop-lourde': 'piece-trop-lourde',
        'choose.page-messages': 'page-messages',
      },
    },

    'la-liste': {
      meta: { stage: { scene: 'messagerie' } },
      on: {
        next: 'mon-adresse',
        'choose.ouvrir-la-bienvenue': 'ouvrir-la-bienvenue',
        'choose.liste-vide': 'liste-vide',
      },
    },
    'mon-adresse': {
      on: { 'did.adresse-copiee': 'qui-commence' },
    },
    'qui-commence': {
      on: { next: 'ouvrir-un-message', 'choose.page-messages': 'page-messages' },
    },
    'ouvrir-la-bienvenue': {
      meta: { stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.conversation-bienvenue': 'message-sans-reponse' },
    },
    'message-sans-reponse': {
      on: { 'press.conversation.retour': 'la-liste', 'choose.page-messages': 'page-messages' },
    },
    'liste-vide': {
      meta: { stage: { scene: 'messagerie-vide' } },
      on: { next: 'la-liste', 'choose.page-messages': 'page-messages' },
    },

    'ouvrir-un-message': {
      meta: { stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.conversation-labo': 'lire-le-message' },
    },
    'lire-le-message': {
      on: { next: 'ouvrir-la-piece', 'choose.page-messages': 'page-messages' },
    },

    'ouvrir-la-piece': {
      meta: { stage: { scene: 'conversation-labo' } },
      on: { 'press.conversation.piece-resultats': 'voir-la-piece' },
    },
    'voir-la-piece': {
      on: { 'did.piece-telechargee': 'piece-telechargee' },
    },
    'piece-telechargee': {
      on: {
        next: 'garder-la-piece',
        'choose.page-messages': 'page-messages',
        'choose.piece-sans-apercu': 'piece-sans-apercu',
        'choose.piece-trop-lourde': 'piece-trop-lourde',
      },
    },
    'piece-sans-apercu': {
      meta: { stage: { scene: 'conversation-radiologie' } },
      on: { 'press.conversation.piece-images': 'apercu-non-disponible' },
    },
    'apercu-non-disponible': {
      on: { 'did.piece-telechargee': 'images-telechargees' },
    },
    'images-telechargees': {
      on: { next: 'piece-trop-lourde', 'choose.page-messages': 'page-messages' },
    },
    'piece-trop-lourde': {
      meta: { stage: { scene: 'conversation-radiologie' } },
      on: { 'press.conversation.piece-scanner': 'ajout-impossible' },
    },
    'ajout-impossible': {
      on: { 'did.piece-telechargee': 'scanner-telecharge' },
    },
    'scanner-telecharge': {
      on: { next: 'garder-la-piece', 'choose.page-messages': 'page-messages' },
    },

    'garder-la-piece': {
      meta: { stage: { scene: 'piece-jointe' } },
      on: { 'press.piece-jointe.enregistrer': 'remplir-la-fiche' },
    },
    'remplir-la-fiche': {
      on: { 'did.document-enregistre': 'document-garde' },
    },
    'document-garde': {
      on: { 'press.conversation.documents': 'dans-mes-documents' },
    },
    'dans-mes-documents': {
      on: { next: 'repondre', 'choose.page-messages': 'page-messages' },
    },

    repondre: {
      meta: { stage: { scene: 'conversation-generaliste' } },
      on: { 'press.conversation.repondre': 'ecrire-ma-reponse' },
    },
    'ecrire-ma-reponse': {
      on: { 'did.brouillon-enregistre': 'brouillon-garde', 'press.reponse.retour': 'repondre' },
    },
    'brouillon-garde': {
      on: {
        'press.conversation.repondre': 'brouillon-retrouve',
        'press.conversation.retour': 'brouillon-dans-la-liste',
      },
    },
    'brouillon-dans-la-liste': {
      on: { 'press.messagerie.conversation-generaliste': 'brouillon-garde' },
    },
    'brouillon-retrouve': {
      on: {
        next: 'ajouter-un-document',
        'choose.page-messages': 'page-messages',
        'choose.supprimer-le-brouillon': 'supprimer-le-brouillon',
        'choose.a-qui-repondre': 'a-qui-repondre',
      },
    },
    'supprimer-le-brouillon': {
      meta: { stage: { scene: 'reponse-ecrite' } },
      on: { 'did.brouillon-supprime': 'brouillon-supprime', 'press.reponse.annuler': 'brouillon-retrouve' },
    },
    'brouillon-supprime': {
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    'a-qui-repondre': {
      meta: { stage: { scene: 'conversation-hopital' } },
      on: {
        'press.conversation.repondre-a-tous': 'ecrire-a-tous',
        'press.conversation.repondre': 'ecrire-a-une-personne',
      },
    },
    'ecrire-a-tous': {
      on: { 'did.message-envoye': 'reponse-envoyee-a-tous' },
    },
    'reponse-envoyee-a-tous': {
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },
    'ecrire-a-une-personne': {
      on: { 'did.message-envoye': 'reponse-envoyee-a-une-personne' },
    },
    'reponse-envoyee-a-une-personne': {
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    'ajouter-un-document': {
      meta: { stage: { scene: 'reponse-ecrite' } },
      on: { 'press.reponse.joindre': 'quatre-sources' },
    },
    'quatre-sources': {
      on: {
        'press.joindre.mes-documents': 'choisir-un-document',
        'press.joindre.mon-profil-medical': 'profil-joint',
        'press.joindre.mon-appareil': 'choisir-un-fichier',
        'press.joindre.pieces-administratives': 'choisir-une-piece',
        'press.joindre.fermer': 'ajouter-un-document',
      },
    },
    'choisir-un-document': {
      on: {
        'did.document-joint': 'document-joint',
        'press.choisir-documents.retour': 'quatre-sources',
        'choose.trier-mes-documents': 'trier-mes-documents',
        'choose.trop-de-documents': 'trop-de-documents',
      },
    },
    'document-joint': {
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'trier-mes-documents': {
      meta: { stage: { scene: 'choisir-documents' } },
      on: { 'press.choisir-documents.tri-plus-anciens': 'filtrer-mes-documents' },
    },
    'filtrer-mes-documents': {
      on: { 'press.choisir-documents.filtre-ordonnances': 'document-trouve' },
    },
    'document-trouve': {
      on: { 'did.document-joint': 'document-joint' },
    },
    'trop-de-documents': {
      meta: { stage: { scene: 'choisir-documents' } },
      on: { 'did.ajout-refuse': 'ajout-refuse', 'did.document-joint': 'document-joint' },
    },
    'ajout-refuse': {
      on: { 'did.document-joint': 'documents-joints' },
    },
    'documents-joints': {
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'profil-joint': {
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'choisir-un-fichier': {
      on: { 'did.document-joint': 'fichier-joint', 'press.choisir-fichiers.annuler': 'quatre-sources' },
    },
    'fichier-joint': {
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'choisir-une-piece': {
      on: {
        'did.document-joint': 'piece-ajoutee',
        'press.choisir-pieces.retour': 'quatre-sources',
        'choose.aucune-piece': 'aucune-piece',
      },
    },
    'piece-ajoutee': {
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'aucune-piece': {
      meta: { stage: { scene: 'choisir-pieces-vide' } },
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    envoyer: {
      meta: { stage: { scene: 'reponse-prete' } },
      on: { 'did.message-envoye': 'message-envoye', 'choose.message-vide': 'message-vide' },
    },
    'message-envoye': {
      on: { next: 'supprimer', 'choose.page-messages': 'page-messages' },
    },
    'message-vide': {
      meta: { stage: { scene: 'reponse' } },
      on: { 'did.envoi-refuse': 'envoi-refuse' },
    },
    'envoi-refuse': {
      on: { 'did.message-envoye': 'message-envoye' },
    },

    supprimer: {
      meta: { stage: { scene: 'conversation-labo' } },
      on: { 'press.conversation.supprimer': 'confirmer' },
    },
    confirmer: {
      on: {
        'did.conversation-supprimee': 'conversation-supprimee',
        'press.conversation.annuler': 'supprimer',
      },
    },
    'conversation-supprimee': {
      on: { next: 'nouveau-message', 'choose.page-messages': 'page-messages' },
    },

    'nouveau-message': {
      meta: { stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.nouveau-message': 'choisir-un-destinataire' },
    },
    'choisir-un-destinataire': {
      on: {
        'did.destinataire-ajoute': 'autre-destinataire',
        'choose.sans-destinataire': 'sans-destinataire',
      },
    },
    'autre-destinataire': {
      on: { 'did.destinataire-ajoute': 'ecrire-mon-message' },
    },
    'ecrire-mon-message': {
      on: { 'did.message-envoye': 'nouveau-message-envoye', 'choose.objet-trop-long': 'objet-trop-long' },
    },
    'nouveau-message-envoye': {
      on: {
        next: 'fin',
        'choose.page-messages': 'page-messages',
        'choose.cas-particuliers': 'cas-particuliers',
      },
    },
    'sans-destinataire': {
      on: { 'did.envoi-refuse': 'destinataire-demande' },
    },
    'destinataire-demande': {
      on: { 'did.destinataire-ajoute': 'autre-destinataire' },
    },
    'objet-trop-long': {
      meta: { stage: { scene: 'objet-trop-long' } },
      on: { 'did.envoi-refuse': 'raccourcir-l-objet' },
    },
    'raccourcir-l-objet': {
      on: { 'did.message-envoye': 'nouveau-message-envoye' },
    },

    'prevenu-par-e-mail': {
      meta: { stage: { scene: 'notification' } },
      on: { 'press.boite-mail.message-notification': 'lire-l-e-mail' },
    },
    'lire-l-e-mail': {
      on: {
        'press.appareils.navigateur': 'ecrire-l-adresse',
        'press.boite-mail.me-connecter': 'par-le-bouton',
      },
    },
    'ecrire-l-adresse': {
      on: { 'did.site-ouvert': 'sur-le-site' },
    },
    'sur-le-site': {
      on: { next: 'fin-des-echanges', 'choose.page-messages': 'page-messages' },
    },
    'par-le-bouton': {
      on: { next: 'fin-des-echanges', 'choose.page-messages': 'page-messages' },
    },

    'fin-des-echanges': {
      meta: { stage: { scene: 'fin-des-echanges' } },
      on: { 'press.conversation.en-savoir-plus': 'comprendre' },
    },
    comprendre: {
      on: { 'did.fin-des-echanges-lue': 'toutes-ses-conversations' },
    },
    'toutes-ses-conversations': {
      meta: { stage: { scene: 'fin-des-echanges-ailleurs' } },
      on: { next: 'reprise-des-echanges' },
    },
    'reprise-des-echanges': {
      meta: { stage: { scene: 'reprise-des-echanges' } },
      on: { next: 'aucun-contact', 'choose.page-messages': 'page-messages' },
    },

    'aucun-contact': {
      meta: { stage: { scene: 'sans-contact' } },
      on: { 'did.envoi-refuse': 'envoi-impossible' },
    },
    'envoi-impossible': {
      on: {
        'did.brouillon-enregistre': 'message-commence',
        'press.nouveau-message.retour': 'aucun-contact',
      },
    },
    'message-commence': {
      on: { next: 'fin', 'choose.page-messages': 'page-messages' },
    },

    fin: {
      meta: { stage: 'none', end: true },
      on: {
        'choose.page-messages': 'page-messages',
        'choose.repondre': 'repondre',
        'choose.ajouter-un-document': 'ajouter-un-document',
        'choose.couverture': 'couverture',
      },
    },
  },
});
