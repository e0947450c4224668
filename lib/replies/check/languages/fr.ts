import type { LanguageWords } from '../types.ts'

/** Words of French, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const fr: LanguageWords = {
  language: 'fr',
  words: {
    carrier: 'transporteur livreur la_poste colissimo chronopost mondial_relay',
    callus: 'nous moi numero_de_telephone votre_numero',
    usualpay: 'rembourse_ deja_rembourse avons_rembourse a_ete_rembourse remboursement_effectue',
    staysopen:
      'reste_ouvert reste_ouverte rester_ouvert rester_ouverte laisser_ouvert laisser_ouverte laisser_le_litige_ouvert laisser_le_dossier_ouvert',
    eitherway: 'bon_ou_mauvais positif_ou_negatif',
    purse: 'portefeuille_a compartiment tiroir',
    lookalike: 'especes_d especes_de',
    printed: 'imprime',
    not: 'pas jamais sans inutile aucunement ni plutot_que au_lieu aucun nul_besoin eviter evitez no nao n_est_plus ne_sont_plus rien personne n_avons_plus n_acceptons',
    restart:
      'merci veuillez svp mais si avant jusqu lorsque quand des oublier oubliez hesitez hesiter sinon alors seulement pourriez pouvez probleme pourrais',
    condition: 'si pourquoi a_moins oubliez hesitez oublier hesiter',
    others:
      'ebay_va amazon_va nous_allons nous_pouvons je_vais je_peux automatiquement a_ete nous_avons vous_avez sera aliexpress_va de_notre_cote nous_avons_annule avons_annule nous_annulons vous_avez_demande comme_demande se_clot* se_cloture* d_elle_meme tout_seul',
    done: 'rembourse_ deja_rembourse avons_rembourse a_ete_rembourse remboursement_effectue nous_prenons nous_payons a_nos_frais a_notre_charge nous_reglons nous_prendrons je_paie je_prends je_regle',
    our: 'notre nos mon ma ce cette',
    website:
      'site site_web site_internet boutique_en_ligne page_web siteweb boutique_web e_boutique site_officiel boutique_internet',
    link: 'lien',
    below: 'ci_dessous ci_dessus suivant ci_joint',
    visit: 'visitez visiter consultez rendez_vous',
    qr: 'code_qr qr_code cliquez_ici lien_ci_dessous cliquez_sur_le_lien lien_suivant ce_lien commandez_directement achetez_directement cherchez_nous_sur google_notre',
    mailme:
      'par_e_mail par_email par_mail ecrivez_moi_par ecrivez_nous_par ecrivez_moi_a votre_email votre_e_mail votre_mail adresse_e_mail adresse_email adresse_mail mon_email notre_email envoyez_moi_un_mail envoyez_nous_un_mail courriel mon_mail notre_mail un_mail_a',
    callme:
      'appelez_moi appelez_nous appelez_le nous_appeler m_appeler par_telephone au_telephone votre_numero_de_telephone numero_de_telephone mon_numero_est notre_numero_est par_sms texto votre_numero_de_portable envoyez_un_sms vous_appeler telephonez appelez appelez_notre passez_un_coup_de_fil coup_de_fil votre_numero laisser_votre_numero me_laisser_votre vous_rappelle on_vous_rappelle telephonez_moi joindre_au joignable_au joignez_nous_au joignez_moi joindre_notre au_bout_du_fil par_tel tel_au ligne_directe contactez_nous_au contactez_le',
    im: 'reseaux_sociaux en_mp_sur',
    offpay:
      'virement virement_bancaire par_virement vos_coordonnees_bancaires coordonnees_bancaires votre_rib notre_compte_bancaire especes mandat_cash proches_et_amis amis_et_famille entre_proches en_liquide s_arranger_en_direct s_arrange_en_direct un_virement directement_sur_votre_compte sur_votre_compte_bancaire paylib wero sans_passer_par virement_direct en_especes paypal_direct sans_frais_ebay m_eviterait_les_frais eviter_les_frais a_cote_d_ebay via_lydia par_lydia mon_rib un_rib notre_rib',
    transfer:
      'envoyer envoyez payer payez via par compte adresse directement rembourser virer sur en_direct',
    outside: 'hors en_dehors exterieur en_prive en_direct sans_passer',
    payword:
      'payer paiement argent acheter commander regler remboursement vendre transaction achat s_arrange arranger arrangement reglement virement',
    extrapay:
      'payer_le_supplement payer_la_difference payez_la_difference regler_la_difference frais_supplementaires complement_de_prix payer_les_frais_de_port payer_la_livraison frais_de_port_a_votre_charge payer_en_plus payer_l_expedition surcout regler_les_frais payer_un_supplement prendre_en_charge_les_frais un_supplement payer_supplement',
    pay: 'payer payez regler reglez verser prendre_en_charge regliez payiez paierez reglerez regle payer_vous versiez versement prendre_a_votre_charge participer participation',
    extra:
      'supplement difference supplementaire* complement frais_de_port frais_d_envoi frais_de_livraison deuxieme_envoi second_envoi renvoi reexpedition frais_d_expedition port surplus',
    sendus: 'envoyez_nous nous_envoyer envoyez_moi versez_nous',
    shipcost: 'pour_la_livraison pour_l_envoi frais_de_port pour_les_frais',
    recourse:
      'remboursez_nous rembourser_nous nous_rembourser rendez_nous_l_argent rendre_l_argent nous_rendre rendez_l_argent restituez_nous renvoyez_l_argent reverser annulez_la_reclamation nous_payer payez_nous retourner_l_argent nous_restituer nous_reverser nous_renvoyer_l_argent nous_retourner_la_somme nous_retourner_l_argent',
    reverse: 'annuler annulez inverser revoquer',
    us: 'nous moi',
    money:
      'argent remboursement rembourser* rembourse* remboursons euros euro eur montant compensation dedommag*',
    close:
      'fermer fermez cloturer cloturez clore cloture retirer retirez annuler annulez abandonner supprimer retrait fermeture arreter fermiez retiriez annuliez cloturiez desister mettre_fin renoncer cloturant fermant annulant retirant clos cloturee closes mettre_un_terme laisser_tomber oublier',
    case: 'litige reclamation dossier demande_de_retour cas plainte contestation retrofacturation a_z garantie_a_z demande_a_z demande requete signalement ouverture_de_litige',
    closed: 'ferme cloture clos retire annule fermee annulee retiree',
    tied: 'si des_que une_fois apres lorsque quand avant en_echange en_contrepartie d_abord sinon jusqu condition',
    closing: 'fermeture cloture retrait',
    cancel: 'annuler annulez annulation',
    order: 'commande achat achats commandes',
    cancelreq:
      'veuillez_annuler merci_d_annuler demander_l_annulation demandez_l_annulation annulez_la annuler_vous_meme faire_une_demande_d_annulation annulation_depuis annulation_vous_meme faire_l_annulation annuler_depuis_votre annuler_de_votre_cote annuler_vous proceder_a_l_annulation demande_d_annulation faire_vous_meme_l_annulation',
    pick: 'choisir choisissez selectionner selectionnez mettre mettez indiquer indiquez cocher',
    other: 'autre autres different',
    reason: 'motif raison',
    edit: 'modifier modifiez changer changez supprimer supprimez retirer retirez corriger reviser revoir enlever enlevez effacer ameliorer rectifier modifiiez changiez supprimiez modifiant supprimant ajuster revenir_sur reconsiderer reconsideriez revoyiez modifi* supprim* retir* corrig* chang* adouci* revis* enlev* effac*',
    harmless: 'ne_veux_plus plus_besoin par_erreur change_d_avis ne_me_plait_pas achat_par_erreur',
    confirm: 'confirmer confirmez confirmation valider validez',
    receipt: 'reception recue recu bien_recu livraison reception_dans',
    give: 'laisser laissez donner donnez ecrire ecrivez mettre mettez poster publier deposer deposez',
    review:
      'avis evaluation evaluations commentaire commentaires note feedback retour_d_experience etoiles critique appreciation',
    rateus:
      'notez_nous evaluez_nous notez_notre nous_noter nous_evaluer evaluez_notre noter_le_produit',
    positive:
      'positif positive positifs positives bon bonne bonnes excellent excellente favorable 5 cinq meilleure tres_bon',
    stars:
      '5_etoiles cinq_etoiles 5_etoile 5_etoil* cinq_etoil* petit_5 toutes_les_etoiles note_maximale 5_sur_5 cinq_sur_cinq la_meilleure_note toutes_vos_etoiles',
    posask:
      'si_vous_etes_satisfait* si_vous_etes_content* si_vous_etes_heureu* si_le_produit_vous_plait si_vous_aimez si_tout_va_bien si_tout_est_parfait si_tout_vous_convient clients_satisfaits avant_de_laisser_un_avis avant_de_noter',
    negative: 'negatif negative avis_negatif mauvais_avis mauvaise_note',
    gift: 'cadeau cadeaux bon_d_achat bon_de_reduction code_promo coupon cheque_cadeau reduction remise gratuit gratuitement carte_cadeau bonus un_bon offert offerte housse_offerte geste petit_plus surprise cadeau*',
    offermoney:
      'nous_vous_rembourserons nous_rembourserons remboursement_partiel je_vous_rembourse nous_vous_remboursons nous_vous_verserons remboursement',
    market:
      'nouveautes nouvelle_collection soldes code_promo promotion promotions offre_speciale suivez_nous suivez_notre abonnez_vous newsletter nos_autres_produits nos_autres_articles visitez_notre_boutique black_friday prochaine_commande bonnes_affaires profitez_de_nos nos_soldes soldes_d nos_promos nos_offres la_boutique_jusqu notre_gamme notre_collection nos_nouveaux nos_nouvelles nous_proposons_aussi jetez_un_oeil faites_un_tour nos_bonnes decouvrez_nos decouvrez_notre decouvrez_la_boutique decouvrez_les_nouv* decouvrez_toute',
    discount: 'reduction remise bon coupon',
    next: 'prochaine prochain future suivante',
    follow: 'suivre suivez abonnez',
    shop: 'boutique magasin page',
    declare:
      'declarer declarez declare indiquer mettre ecrire marquer indiquera declarera mettra ecrira indiquerons declarerons mettrons declarons inscrire declaration met mets mettez ecrit marque colis etiquette',
    lower: 'inferieure inferieur moins basse bas plus_bas faible reduite fausse moindre',
    value: 'valeur prix montant',
    customs: 'douane douanes tva taxe taxes droits impot',
    asgift:
      'comme_cadeau comme_un_cadeau en_tant_que_cadeau sous_declarer sous_declare sous_evaluer',
    avoid: 'eviter evitez echapper sans_payer contourner',
    invoice: 'facture',
    abuse:
      'menteur menteuse arnaqueur arnaqueuse arnaque voleur voleuse escroc escroquerie idiot idiote stupide malhonnete vous_mentez mensonge mensonges imbecile connard merde honteux fraudeur tricheur debile profiteur menteur* menteuse* arnaqueur* escroc* voleur* mauvaise_foi honte_a_vous vous_avez_menti vous_inventez racaille soutirer extorqu* c_est_du_vol du_vol histoire_inventee inventez votre_cinema gens_comme_vous clients_comme_vous de_votre_espece malhonnet* truand* savez_vous_lire vous_ne_savez_pas_lire racketter abusez abuser_de profitez_de_nous profiteur*',
    threat:
      'liste_noire vous_signaler signalerons vous_denoncer porter_plainte_contre plainte_contre_vous la_police notre_avocat vous_poursuivre poursuites vous_allez_le_regretter bloquer_votre_compte signaler_votre_compte vous_signaler_a signalons_votre faire_bannir prevenir_les_autres_vendeurs les_autres_vendeurs',
    pressure:
      'uniquement_si seulement_si derniere_chance derniere_offre a_prendre_ou_a_laisser offre_valable_aujourd seulement_aujourd vous_devez_accepter sinon_rien sinon_vous pas_d_autre_choix si_vous_refusez si_vous_n_acceptez_pas vous_n_aurez_rien dernier_delai a_prendre_ou l_offre_tombe offre_expire l_offre_expire expire_ce_soir sans_reponse_ce_soir avant_ce_soir_sinon 24_heures_pour delai_de_24 offre_retiree vous_perdrez aucune_chance ne_verrez_plus_un',
    otherwise: 'sinon autrement',
    nothing: 'rien aucun_remboursement pas_de_remboursement',
    admit:
      'notre_faute ma_faute notre_erreur mon_erreur nous_sommes_responsables erreur_de_notre_part faute_de_notre_part',
    unlimited: 'tout_ce_que_vous_voulez ce_que_vous_voulez plus_jamais nous_garantissons',
    promise:
      'nous_promettons je_vous_promets nous_rembourserons nous_vous_rembourserons nous_vous_renverrons je_vous_rembourserai nous_renverrons nous_vous_enverrons',
    wewill: 'nous_allons je_vais',
    act: 'rembourser renvoyer remplacer envoyer_un_nouveau envoyer_un_autre dedommager',
    ask: 'envoyer envoyez donner donnez fournir communiquer communiquez besoin transmettre indiquez joindre joignez photo copie scan laisser laissez avoir passer passez',
    pii: 'piece_d_identite carte_d_identite passeport rib numero_de_carte carte_bancaire coordonnees_bancaires date_de_naissance mot_de_passe permis_de_conduire numero_de_compte iban carte_d_identite* justificatif_de_domicile copie_de_la_carte permis',
    piihard:
      'votre_rib votre_piece_d_identite votre_carte_d_identite vos_coordonnees_bancaires votre_passeport',
    onlyoffer:
      'seulement_proposer pouvons_seulement uniquement_proposer ne_pouvons_que proposer_que',
    exchange: 'contre en_echange en_remerciement',
    rateverb: 'noter notez evaluer',
    thanked: 'merci_pour merci_de_votre lu_votre vu_votre dans_votre_avis votre_avis_mentionne',
    byothers:
      'amazon_vous ebay_vous automatiquement livreur_a a_bien_votre relais bureau_de_poste depot pas_de_nous le_livreur_a le_transporteur_vous transporteur_a d_amazon d_ebay par_amazon par_ebay est_fermee',
    withdrawcase:
      'marquer_comme_resolu dossier_soit_clos litige_soit_clos sans_litige sans_passer_par_un_litige penalise_notre nuit_a_notre',
    weconfirm: 'nous_confirmons je_confirme',
    said: 'vous_dites vous_disiez vous_avez_dit vous_ecrivez vous_avez_ecrit vous_mentionnez vous_avez_mentionne vous_demandez vous_avez_demande vous_parlez tu_dis vous_nous_dites vos_mots vous_annoncez vous_menacez',
    plea: 'merci veuillez svp donc alors maintenant pourriez pouvez mais s_il',
    innocent:
      'nous_ne_sommes je_ne_suis ce_n_est_pas pas_une pas_un ne_vous_accus* ne_vous_traite personne contre proteg* vous_pensiez vous_pensez vous_croyez l_impression ayez_pense',
    onlyonce:
      'qu_une_fois seulement_apres avant_d_avoir une_fois_que_vous une_fois_le une_fois_la apres_avoir apres_reception quand_vous_aurez lorsque_vous_aurez entre_les_mains qu_apres avant_de_confirmer quand_le_colis lorsque_le_colis une_fois_le_colis',
    feature: 'camera casque enceinte support trepied fonctionne coque style',
    send: 'envoyez envoyer ecrivez ecrire ecris envoie contactez',
    email: 'courriel mail email e_mail mails',
    tous: 'nous moi nous_la a_nous a_notre_societe sur_notre_compte a_la_boutique notre_entreprise',
    giveback:
      'reverser rembourser restituer rendre renvoyer retourner rembourse* restitue* rendez reverse* redonner reglez regler rembours* restitu* repay',
    refundsum: 'somme montant argent remboursement sommes credit',
    mark: 'marquer indiquer considerer declarer',
    resolved: 'resolu resolue regle reglee clos close termine',
    wish: 'bien_si sympa_si ideal_si gentil_de aimerions souhaite souhaitons apprecier*',
    gone: 'disparu disparait disparaisse leve levee',
    press: 'cliquer cliquez appuyer appuyez',
    earn: 'et_recevez et_on_vous_envoie et_nous_vous et_vous_recevrez vous_recevrez et_gagnez',
    off: '%',
    sothat:
      'pour_que_vous pour_ne_pas pour_eviter afin_d_eviter afin_que_vous afin_de_ne comme_ca_vous ainsi_vous pour_pas',
    only: 'seulement juste uniquement',
    accept: 'acceptez accepter prenez accord',
    getnothing:
      'n_aurez_rien plus_rien rien_du_tout pas_un_centime aucun_centime zero_euro plus_un_sou pas_un_sou plus_un_centime ne_verrez_plus ne_verrez_rien',
    notAfter:
      'n_est_pas_necessaire n_est_pas_possible n_est_pas_obligatoire est_inutile est_interdit n_est_pas_utile n_est_pas_accepte n_est_pas_autorise inutile interdit',
    restartAfter: 'et mais ou si sinon alors',
    payus:
      'nous_envoyer nous_verser nous_regler nous_payer nous_faire_parvenir a_l_avance d_avance au_prealable de_votre_part de_votre_cote a_votre_charge',
    truly:
      'reel reelle vrai vraie exact* plein* loi integral* totale toujours jamais paye* interdit',
    symbolic: 'echantillon* symbolique cadeau faible petite_valeur quelques_euros',
    asreason: 'comme_motif comme_raison en_motif motif_de_retour dans_le_motif',
    better: 'mieux plutot preferable simple rapide',
    wish2:
      'comptons_sur hate_de_lire impatients_de serions_ravis_de serions_heureux_de attendons reconnaissants_pour comptez_nous',
    sentences:
      'deux_lignes quelques_mots deux_phrases petit_mot quelques_lignes votre_opinion une_photo_de chaque_commentaire',
    raise: 'remonter augmenter ameliorer monter relever passer mettre rehausser',
    star: 'note etoile etoiles notation',
    into: 'a en vers plus',
    yourphone: 'votre_portable votre_telephone votre_mobile',
    ownwish:
      'si_vous_ne_voulez_plus si_vous_avez_change si_vous_preferez si_vous_le_souhaitez libre_de droit_de tant_qu_elle avant_l_expedition',
    editit: 'le_supprimer l_effacer le_retirer l_enlever supprimez_le retirez_le',
    closeit:
      'le_fermer le_cloturer l_annuler la_retirer le_retirer fermez_le annulez_la retirez_la',
    forreview: 'pour_votre_avis pour_un_avis pour_chaque_avis pour_votre_commentaire',
    wegive: 'offrons recevez recevrez prolongeons ajoutons envoyons',
    handover: 'presentez relais bureau_de_poste etiquette',
  },
}
