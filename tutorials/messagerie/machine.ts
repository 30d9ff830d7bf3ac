import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'messagerie',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'bienvenue' },
    },
    bienvenue: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'mode-d-emploi', 'choose.prerequis': 'prerequis' },
    },
    'mode-d-emploi': {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'prerequis' },
    },
    prerequis: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'identification', 'choose.accueil': 'accueil' },
    },

    identification: {
      meta: { chapter: 'me-connecter', stage: { scene: 'identification' } },
      on: { 'did.identification-acceptee': 'choix-du-code' },
    },
    'choix-du-code': {
      meta: { chapter: 'me-connecter' },
      on: {
        'press.choix-du-code.par-sms': 'code-par-sms',
        'press.choix-du-code.par-e-mail': 'code-par-e-mail',
      },
    },
    'code-par-sms': {
      meta: { chapter: 'me-connecter' },
      on: { 'did.connexion-reussie': 'accueil' },
    },
    'code-par-e-mail': {
      meta: { chapter: 'me-connecter' },
      on: { 'did.connexion-reussie': 'accueil' },
    },

    accueil: {
      meta: { chapter: 'ouvrir-mes-messages', stage: { scene: 'accueil' } },
      on: {
        'press.accueil.messages': 'page-messages',
        'press.accueil.carte-messagerie': 'page-messages',
      },
    },
    'page-messages': {
      meta: { chapter: 'ouvrir-mes-messages', stage: { scene: 'messagerie' } },
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
      meta: { chapter: 'ouvrir-mes-messages', stage: 'none' },
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
      meta: { chapter: 'regarder-la-liste', stage: { scene: 'messagerie' } },
      on: {
        next: 'mon-adresse',
        'choose.ouvrir-la-bienvenue': 'ouvrir-la-bienvenue',
        'choose.liste-vide': 'liste-vide',
      },
    },
    'mon-adresse': {
      meta: { chapter: 'regarder-la-liste' },
      on: { 'did.adresse-copiee': 'qui-commence' },
    },
    'qui-commence': {
      meta: { chapter: 'regarder-la-liste' },
      on: { next: 'ouvrir-un-message', 'choose.page-messages': 'page-messages' },
    },
    'ouvrir-la-bienvenue': {
      meta: { chapter: 'regarder-la-liste', stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.conversation-bienvenue': 'message-sans-reponse' },
    },
    'message-sans-reponse': {
      meta: { chapter: 'regarder-la-liste' },
      on: { 'press.conversation.retour': 'la-liste', 'choose.page-messages': 'page-messages' },
    },
    'liste-vide': {
      meta: { chapter: 'regarder-la-liste', stage: { scene: 'messagerie-vide' } },
      on: { next: 'la-liste', 'choose.page-messages': 'page-messages' },
    },

    'ouvrir-un-message': {
      meta: { chapter: 'lire', stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.conversation-labo': 'lire-le-message' },
    },
    'lire-le-message': {
      meta: { chapter: 'lire' },
      on: { next: 'ouvrir-la-piece', 'choose.page-messages': 'page-messages' },
    },

    'ouvrir-la-piece': {
      meta: { chapter: 'ouvrir-une-piece-jointe', stage: { scene: 'conversation-labo' } },
      on: { 'press.conversation.piece-resultats': 'voir-la-piece' },
    },
    'voir-la-piece': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: { 'did.piece-telechargee': 'piece-telechargee' },
    },
    'piece-telechargee': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: {
        next: 'garder-la-piece',
        'choose.page-messages': 'page-messages',
        'choose.piece-sans-apercu': 'piece-sans-apercu',
        'choose.piece-trop-lourde': 'piece-trop-lourde',
      },
    },
    'piece-sans-apercu': {
      meta: { chapter: 'ouvrir-une-piece-jointe', stage: { scene: 'conversation-radiologie' } },
      on: { 'press.conversation.piece-images': 'apercu-non-disponible' },
    },
    'apercu-non-disponible': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: { 'did.piece-telechargee': 'images-telechargees' },
    },
    'images-telechargees': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: { next: 'piece-trop-lourde', 'choose.page-messages': 'page-messages' },
    },
    'piece-trop-lourde': {
      meta: { chapter: 'ouvrir-une-piece-jointe', stage: { scene: 'conversation-radiologie' } },
      on: { 'press.conversation.piece-scanner': 'ajout-impossible' },
    },
    'ajout-impossible': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: { 'did.piece-telechargee': 'scanner-telecharge' },
    },
    'scanner-telecharge': {
      meta: { chapter: 'ouvrir-une-piece-jointe' },
      on: { next: 'garder-la-piece', 'choose.page-messages': 'page-messages' },
    },

    'garder-la-piece': {
      meta: { chapter: 'garder-une-piece-jointe', stage: { scene: 'piece-jointe' } },
      on: { 'press.piece-jointe.enregistrer': 'remplir-la-fiche' },
    },
    'remplir-la-fiche': {
      meta: { chapter: 'garder-une-piece-jointe' },
      on: { 'did.document-enregistre': 'document-garde' },
    },
    'document-garde': {
      meta: { chapter: 'garder-une-piece-jointe' },
      on: { 'press.conversation.documents': 'dans-mes-documents' },
    },
    'dans-mes-documents': {
      meta: { chapter: 'garder-une-piece-jointe' },
      on: { next: 'repondre', 'choose.page-messages': 'page-messages' },
    },

    repondre: {
      meta: { chapter: 'repondre', stage: { scene: 'conversation-generaliste' } },
      on: { 'press.conversation.repondre': 'ecrire-ma-reponse' },
    },
    'ecrire-ma-reponse': {
      meta: { chapter: 'repondre' },
      on: { 'did.brouillon-enregistre': 'brouillon-garde', 'press.reponse.retour': 'repondre' },
    },
    'brouillon-garde': {
      meta: { chapter: 'repondre' },
      on: {
        'press.conversation.repondre': 'brouillon-retrouve',
        'press.conversation.retour': 'brouillon-dans-la-liste',
      },
    },
    'brouillon-dans-la-liste': {
      meta: { chapter: 'repondre' },
      on: { 'press.messagerie.conversation-generaliste': 'brouillon-garde' },
    },
    'brouillon-retrouve': {
      meta: { chapter: 'repondre' },
      on: {
        next: 'ajouter-un-document',
        'choose.page-messages': 'page-messages',
        'choose.supprimer-le-brouillon': 'supprimer-le-brouillon',
        'choose.a-qui-repondre': 'a-qui-repondre',
      },
    },
    'supprimer-le-brouillon': {
      meta: { chapter: 'repondre', stage: { scene: 'reponse-ecrite' } },
      on: { 'did.brouillon-supprime': 'brouillon-supprime', 'press.reponse.annuler': 'brouillon-retrouve' },
    },
    'brouillon-supprime': {
      meta: { chapter: 'repondre' },
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    'a-qui-repondre': {
      meta: { chapter: 'repondre-a-tous', stage: { scene: 'conversation-hopital' } },
      on: {
        'press.conversation.repondre-a-tous': 'ecrire-a-tous',
        'press.conversation.repondre': 'ecrire-a-une-personne',
      },
    },
    'ecrire-a-tous': {
      meta: { chapter: 'repondre-a-tous' },
      on: { 'did.message-envoye': 'reponse-envoyee-a-tous' },
    },
    'reponse-envoyee-a-tous': {
      meta: { chapter: 'repondre-a-tous' },
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },
    'ecrire-a-une-personne': {
      meta: { chapter: 'repondre-a-tous' },
      on: { 'did.message-envoye': 'reponse-envoyee-a-une-personne' },
    },
    'reponse-envoyee-a-une-personne': {
      meta: { chapter: 'repondre-a-tous' },
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    'ajouter-un-document': {
      meta: { chapter: 'ajouter-un-document', stage: { scene: 'reponse-ecrite' } },
      on: { 'press.reponse.joindre': 'quatre-sources' },
    },
    'quatre-sources': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        'press.joindre.mes-documents': 'choisir-un-document',
        'press.joindre.mon-profil-medical': 'profil-joint',
        'press.joindre.mon-appareil': 'choisir-un-fichier',
        'press.joindre.pieces-administratives': 'choisir-une-piece',
        'press.joindre.fermer': 'ajouter-un-document',
      },
    },
    'choisir-un-document': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        'did.document-joint': 'document-joint',
        'press.choisir-documents.retour': 'quatre-sources',
        'choose.trier-mes-documents': 'trier-mes-documents',
        'choose.trop-de-documents': 'trop-de-documents',
      },
    },
    'document-joint': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'trier-mes-documents': {
      meta: { chapter: 'ajouter-un-document', stage: { scene: 'choisir-documents' } },
      on: { 'press.choisir-documents.tri-plus-anciens': 'filtrer-mes-documents' },
    },
    'filtrer-mes-documents': {
      meta: { chapter: 'ajouter-un-document' },
      on: { 'press.choisir-documents.filtre-ordonnances': 'document-trouve' },
    },
    'document-trouve': {
      meta: { chapter: 'ajouter-un-document' },
      on: { 'did.document-joint': 'document-joint' },
    },
    'trop-de-documents': {
      meta: { chapter: 'ajouter-un-document', stage: { scene: 'choisir-documents' } },
      on: { 'did.ajout-refuse': 'ajout-refuse', 'did.document-joint': 'document-joint' },
    },
    'ajout-refuse': {
      meta: { chapter: 'ajouter-un-document' },
      on: { 'did.document-joint': 'documents-joints' },
    },
    'documents-joints': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'profil-joint': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'choisir-un-fichier': {
      meta: { chapter: 'ajouter-un-document' },
      on: { 'did.document-joint': 'fichier-joint', 'press.choisir-fichiers.annuler': 'quatre-sources' },
    },
    'fichier-joint': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'choisir-une-piece': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        'did.document-joint': 'piece-ajoutee',
        'press.choisir-pieces.retour': 'quatre-sources',
        'choose.aucune-piece': 'aucune-piece',
      },
    },
    'piece-ajoutee': {
      meta: { chapter: 'ajouter-un-document' },
      on: {
        next: 'envoyer',
        'choose.page-messages': 'page-messages',
        'choose.ajouter-un-document': 'ajouter-un-document',
      },
    },
    'aucune-piece': {
      meta: { chapter: 'ajouter-un-document', stage: { scene: 'choisir-pieces-vide' } },
      on: { next: 'ajouter-un-document', 'choose.page-messages': 'page-messages' },
    },

    envoyer: {
      meta: { chapter: 'envoyer', stage: { scene: 'reponse-prete' } },
      on: { 'did.message-envoye': 'message-envoye', 'choose.message-vide': 'message-vide' },
    },
    'message-envoye': {
      meta: { chapter: 'envoyer' },
      on: { next: 'supprimer', 'choose.page-messages': 'page-messages' },
    },
    'message-vide': {
      meta: { chapter: 'envoyer', stage: { scene: 'reponse' } },
      on: { 'did.envoi-refuse': 'envoi-refuse' },
    },
    'envoi-refuse': {
      meta: { chapter: 'envoyer' },
      on: { 'did.message-envoye': 'message-envoye' },
    },

    supprimer: {
      meta: { chapter: 'supprimer', stage: { scene: 'conversation-labo' } },
      on: { 'press.conversation.supprimer': 'confirmer' },
    },
    confirmer: {
      meta: { chapter: 'supprimer' },
      on: {
        'did.conversation-supprimee': 'conversation-supprimee',
        'press.conversation.annuler': 'supprimer',
      },
    },
    'conversation-supprimee': {
      meta: { chapter: 'supprimer' },
      on: { next: 'nouveau-message', 'choose.page-messages': 'page-messages' },
    },

    'nouveau-message': {
      meta: { chapter: 'nouveau-message', stage: { scene: 'messagerie' } },
      on: { 'press.messagerie.nouveau-message': 'choisir-un-destinataire' },
    },
    'choisir-un-destinataire': {
      meta: { chapter: 'nouveau-message' },
      on: {
        'did.destinataire-ajoute': 'autre-destinataire',
        'choose.sans-destinataire': 'sans-destinataire',
      },
    },
    'autre-destinataire': {
      meta: { chapter: 'nouveau-message' },
      on: { 'did.destinataire-ajoute': 'ecrire-mon-message' },
    },
    'ecrire-mon-message': {
      meta: { chapter: 'nouveau-message' },
      on: { 'did.message-envoye': 'nouveau-message-envoye', 'choose.objet-trop-long': 'objet-trop-long' },
    },
    'nouveau-message-envoye': {
      meta: { chapter: 'nouveau-message' },
      on: {
        next: 'fin',
        'choose.page-messages': 'page-messages',
        'choose.cas-particuliers': 'cas-particuliers',
      },
    },
    'sans-destinataire': {
      meta: { chapter: 'nouveau-message' },
      on: { 'did.envoi-refuse': 'destinataire-demande' },
    },
    'destinataire-demande': {
      meta: { chapter: 'nouveau-message' },
      on: { 'did.destinataire-ajoute': 'autre-destinataire' },
    },
    'objet-trop-long': {
      meta: { chapter: 'nouveau-message', stage: { scene: 'objet-trop-long' } },
      on: { 'did.envoi-refuse': 'raccourcir-l-objet' },
    },
    'raccourcir-l-objet': {
      meta: { chapter: 'nouveau-message' },
      on: { 'did.message-envoye': 'nouveau-message-envoye' },
    },

    'prevenu-par-e-mail': {
      meta: { chapter: 'prevenu-par-e-mail', stage: { scene: 'notification' } },
      on: { 'press.boite-mail.message-notification': 'lire-l-e-mail' },
    },
    'lire-l-e-mail': {
      meta: { chapter: 'prevenu-par-e-mail' },
      on: {
        'press.appareils.navigateur': 'ecrire-l-adresse',
        'press.boite-mail.me-connecter': 'par-le-bouton',
      },
    },
    'ecrire-l-adresse': {
      meta: { chapter: 'prevenu-par-e-mail' },
      on: { 'did.site-ouvert': 'sur-le-site' },
    },
    'sur-le-site': {
      meta: { chapter: 'prevenu-par-e-mail' },
      on: { next: 'fin-des-echanges', 'choose.page-messages': 'page-messages' },
    },
    'par-le-bouton': {
      meta: { chapter: 'prevenu-par-e-mail' },
      on: { next: 'fin-des-echanges', 'choose.page-messages': 'page-messages' },
    },

    'fin-des-echanges': {
      meta: { chapter: 'fin-des-echanges', stage: { scene: 'fin-des-echanges' } },
      on: { 'press.conversation.en-savoir-plus': 'comprendre' },
    },
    comprendre: {
      meta: { chapter: 'fin-des-echanges' },
      on: { 'did.fin-des-echanges-lue': 'toutes-ses-conversations' },
    },
    'toutes-ses-conversations': {
      meta: { chapter: 'fin-des-echanges', stage: { scene: 'fin-des-echanges-ailleurs' } },
      on: { next: 'reprise-des-echanges' },
    },
    'reprise-des-echanges': {
      meta: { chapter: 'fin-des-echanges', stage: { scene: 'reprise-des-echanges' } },
      on: { next: 'aucun-contact', 'choose.page-messages': 'page-messages' },
    },

    'aucun-contact': {
      meta: { chapter: 'sans-contact', stage: { scene: 'sans-contact' } },
      on: { 'did.envoi-refuse': 'envoi-impossible' },
    },
    'envoi-impossible': {
      meta: { chapter: 'sans-contact' },
      on: {
        'did.brouillon-enregistre': 'message-commence',
        'press.nouveau-message.retour': 'aucun-contact',
      },
    },
    'message-commence': {
      meta: { chapter: 'sans-contact' },
      on: { next: 'fin', 'choose.page-messages': 'page-messages' },
    },

    fin: {
      meta: { chapter: 'fin-de-parcours', stage: 'none', end: true },
      on: {
        'choose.page-messages': 'page-messages',
        'choose.repondre': 'repondre',
        'choose.ajouter-un-document': 'ajouter-un-document',
        'choose.couverture': 'couverture',
      },
    },
  },
});
