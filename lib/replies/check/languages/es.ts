import type { LanguageWords } from '../types.ts'

/** Words of Spanish, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const es: LanguageWords = {
  language: 'es',
  words: {
    carrier: 'transportista correos repartidor mensajero empresa_de_transporte mensajeria seur',
    callus: 'nos nosotros llameme llamenos llamanos me numero_de_telefono su_numero',
    lookalike: 'una_llamada_cuando cinco_estrellas_bordadas',
    more: 'mas adicionales',
    currency: 'dolares dolar',
    usualpay: 'reembolsado ya_reembols* hemos_reembolsado devuelto',
    staysopen:
      'dejarla_abierta dejarlo_abierto queda_abierta queda_abierto sigue_abierta sigue_abierto permanece_abierta permanece_abierto dejar_la_disputa_abierta dejar_el_caso_abierto',
    eitherway: 'buena_o_mala positiva_o_negativa',
    purse: 'bolsillo monedero compartimento',
    printed: 'impreso impresa',
    not: 'no nunca sin jamas tampoco evitar evite en_lugar_de en_vez_de ni nao non ningun ninguna nada no_hace_falta nadie',
    restart:
      'por_favor favor simplemente pero si hasta antes cuando olvide olvides olvidar dude dudes sino solo porque podria podrias puede problema',
    condition: 'si por_que cuando',
    others:
      'ebay_va amazon_va nosotros_vamos vamos_a podemos voy_a puedo automaticamente fue ha_sido hemos usted_ha ya_ha sera se_cerrara lo_hara por_si_solo por_si_sola automatic* nosotros_mismos hemos_cancelado hemos_anulado como_pidio como_solicito',
    done: 'reembolsado ya_reembols* hemos_reembolsado devuelto pagamos asumimos corremos a_nuestro_cargo cubrimos pago_yo yo_pago corro_con',
    our: 'nuestra nuestro nuestras nuestros mi este esta',
    website:
      'web pagina_web sitio sitio_web tienda_online tienda_en_linea pagina tienda_web tienda_propia portal tiendita',
    link: 'enlace link',
    below: 'abajo siguiente aqui adjunto debajo',
    visit: 'visite visita visitar entre_en',
    qr: 'codigo_qr qr_code haga_clic_aqui haz_clic_aqui enlace_abajo siguiente_enlace clic_en_el_enlace este_enlace compre_directamente comprar_directamente busquenos_en buscanos_en compra_directa',
    mailme:
      'al_correo por_correo correo_electronico por_email por_e_mail por_mail su_correo tu_correo mi_correo nuestro_correo escribame_al escribanos_al escribeme_al su_email tu_email mi_email nuestro_email su_e_mail un_email un_correo email_a al_mail',
    callme:
      'llameme llamenos llame_al llamame llamar_al llamanos por_telefono numero_de_telefono su_numero tu_numero mi_numero nuestro_numero por_sms mande_un_sms llamarle nuestro_telefono mi_telefono numero_de_celular numero_de_movil su_numero_de_telefono llamenos* llameme* llamar_a llamenos_al dele_una_llamada por_llamada pegue_un_telefonazo telefoneenos marque_al mi_cel mi_cel_es cel_es mi_movil_es al_aparato pegueme_un_toque contactenos_al linea_directa marquenos_al haganos_una_llamada hacer_una_llamada',
    im: 'redes_sociales wasap guasap whats_up mandeme_un_whats al_whats escribame_al_whats por_whats wasap* wasapp watsap* guasap* agregame_al agregueme_al escribeme_por_whats',
    offpay:
      'transferencia_bancaria datos_bancarios numero_de_cuenta nuestra_cuenta deposito_bancario en_efectivo amigos_y_familiares giro_bancario oxxo amigos_y_familia su_cuenta_bancaria un_bizum hacer_bizum hazme_un_bizum por_bizum sin_pasar_por ahorramos_la_comision nos_ahorramos mercado_pago_directo yape nequi una_transfer hace_una_transfer me_hace_una un_ingreso ingreso_en_cuenta paypal_directo en_mano por_transferencia una_transferencia la_transferencia transferencia_a transferencia_directa hacer_transferencia transferencia_de_dinero transferir_el_dinero transferir_dinero transferir_a_su transferir_a_nuestra transferir_directamente transferirle transferirnos transfiera_a transfiera_el transfiera_la transfieranos transferir_a_mi mediante_transferencia',
    transfer:
      'enviar envie envia pagar pague por via cuenta directamente mandar devolver correo reembols* hacer haz haces mandas manda',
    outside: 'fuera por_fuera en_privado aparte',
    payword:
      'pagar pago dinero comprar compra reembols* trato negociar vender transaccion resolver',
    extrapay:
      'pagar_la_diferencia pague_la_diferencia pagar_diferencia abonar_la_diferencia pago_extra pago_adicional cargo_adicional costo_adicional coste_adicional pagar_el_envio pague_el_envio pagar_los_gastos gastos_de_envio_por_su_cuenta pagar_un_extra pagar_mas diferencia_de_precio pagar_un_poco_mas abone_la_diferencia un_suplemento pagar_suplemento',
    pay: 'pagar pague paga abonar abone cubrir transferir asumir abonarnos abonar* pagarnos pagar* costear haga_cargo hacerse_cargo asuma correr_con',
    extra:
      'diferencia adicional extra suplemento gastos_de_envio restante recargo segundo_envio reenvio envio_nuevo nuevo_envio porte portes gastos_del_envio coste_del_envio costo_del_envio',
    sendus: 'envienos enviarnos mandenos envieme enviame envianos mandame',
    shipcost: 'para_el_envio del_envio por_el_envio gastos_de_envio flete',
    recourse:
      'devuelvanos_el_dinero devuelvanos devuelva_el_dinero devolvernos devolver_el_dinero reembolsenos reembolsarnos reembolsarme regresenos_el_dinero regrese_el_dinero paguenos pagarnos revertir_la_reclamacion revierta_la devolver_el_reembolso devuelva_el_reembolso retornar_el_dinero nos_reintegre reintegrarnos nos_devuelva nos_devuelvan nos_reembolse devolvernos_el reintegre_el reintegre_la',
    reverse: 'revertir revierta anular anule cancelar deshacer',
    us: 'nos nosotros me',
    money:
      'dinero reembolso reembols* compensa* devolucion euros euro dolares importe usd eur monto',
    close:
      'cerrar cierre cierra cancelar cancele cancela retirar retire retira anular anule eliminar cerrando quitar finalizar finalice cerrara retirara cancelara cerrase desista desistir cierren dar_por cerremos anulara cerrar* retir* cancel* anul* desist* cerraria quite olvidar olvide dejar_sin_efecto',
    case: 'disputa reclamacion reclamo caso contracargo controversia solicitud_de_devolucion queja a_z garantia_a_z solicitud peticion',
    closed: 'cerrado cerrada retirado retirada cancelada cancelado cierre',
    tied: 'si cuando una_vez despues en_cuanto antes hasta a_cambio primero luego siempre_que condicion tras',
    closing: 'cerrar retirar cierre',
    cancel: 'cancele cancelar cancela anule anular cancelacion anulara cancelara anul* cancel*',
    order: 'pedido orden compra compras pedidos',
    cancelreq:
      'cancele_usted solicite_la_cancelacion solicitar_la_cancelacion pida_la_cancelacion solicitar_cancelacion pedir_la_cancelacion anulacion_desde cancelacion_desde cancelarlo_usted anularlo_usted dele_a_cancelar cancelar_articulos',
    pick: 'elija elegir elige seleccione seleccionar selecciona ponga poner marque escoja escoger indique',
    other: 'otro otra otros diferente',
    reason: 'motivo razon causa',
    edit: 'cambiar cambie cambia borrar borre borra modificar modifique eliminar elimine quitar quite retirar retire editar edite revisar_su actualizar corregir mejorar cambiara modificara borrara eliminara cambiando reconsiderar reconsidere suba subir retir* cambi* modific* elimin* borr* quit* correg* reconsider* replante* edit* actualiz* mejor* revis*',
    harmless:
      'ya_no_lo_quiero no_lo_quiero ya_no_lo_necesito por_error cambie_de_opinion no_me_gusta lo_compre_por_error ya_no_necesito',
    confirm: 'confirmar confirme confirma confirmacion',
    receipt: 'recepcion recibido recibo entrega recepcion*',
    give: 'dejar deje deja dejarnos dejenos escribir escriba dar denos danos poner ponga publicar enviar dejame dejeme regale regalenos regala regalanos dejanos dej*',
    review:
      'resena resenas valoracion valoraciones opinion opiniones comentario comentarios calificacion calificaciones feedback voto evaluacion puntuacion estrellas puntaje critica',
    rateus: 'valorenos califiquenos puntuenos calificanos valoranos califique_nuestro',
    positive:
      'positiva positivo positivas positivos buena buen buenas excelente favorable mejor 5 cinco bonita mejores',
    stars:
      '5_estrellas cinco_estrellas 5_estrella 5_estrell* cinco_estrell* maxima_puntuacion puntuacion_maxima nota_maxima la_maxima 5_de_5 la_mejor_nota',
    posask:
      'si_esta_satisfech* si_estas_satisfech* si_esta_content* si_le_gusta si_te_gusta si_estas_content* si_esta_feliz si_todo_esta_bien si_todo_ha_ido si_quedo_content* si_quedo_satisfech* clientes_satisfechos antes_de_valorar antes_de_opinar contento_que_esta',
    negative: 'negativa negativo mala_resena mala_calificacion mala_valoracion',
    gift: 'cupon cupones regalo regalos vale descuento tarjeta_regalo gratis bono codigo_de_descuento obsequio gratuito obsequi* sorpresa',
    offermoney:
      'le_reembolsaremos le_devolveremos te_devolvemos te_devolveremos le_devolvemos reembolso_parcial le_pagaremos le_damos_dinero te_damos_dinero te_reembols* le_reembols*',
    market:
      'nueva_coleccion rebajas oferta_especial ofertas promocion promociones siganos siguenos siga_nuestra sigue_nuestra suscribase newsletter nuestros_otros_productos visite_nuestra_tienda visita_nuestra_tienda codigo_de_descuento codigo_promocional proximo_pedido_descuento black_friday liquidacion nuestras_ofertas ofertas_de no_se_pierda no_te_pierdas nuestra_tienda promos de_descuento nuestra_gama nuestra_coleccion nuestros_nuevos tambien_tenemos tambien_vendemos eche_un_vistazo echa_un_vistazo precio_especial nuestras_novedades ultimas_novedades novedades_de_nuestra novedades_en_nuestra novedades_de_la_tienda vea_las_novedades las_novedades descubra_nuestr* descubre_nuestr* descubra_la_tienda',
    discount: 'descuento cupon vale rebaja',
    next: 'proximo proxima siguiente futura',
    follow: 'siga sigue seguir siganos suscribase',
    shop: 'tienda pagina',
    declare:
      'declarar declare declaramos declaremos poner ponemos pongamos indicar marcar pondremos declararemos pongo declaro',
    lower: 'menor menos bajo mas_bajo inferior falso reducido bajito bajita poquito pequeno',
    value: 'valor precio importe',
    customs: 'aduana aduanas iva impuesto impuestos arancel aranceles',
    asgift: 'como_regalo declarar_menos declare_menos subdeclarar infravalorar',
    avoid: 'evitar evite ahorrar sin_pagar esquivar no_pagar',
    invoice: 'factura',
    abuse:
      'mentiroso mentirosa estafador estafadora estafa ladron ladrona idiota estupido estupida tramposo sinverguenza usted_miente esta_mintiendo mentira mentiras mierda imbecil timador fraude deshonesto tonto mentiros* estafador* ladron* caradura* sinverguenz* timador* ratero* aprovechad* jeta vividor* quiere_estafar* quieres_estafar* desgraciad* verguenza_deberia poca_verguenza quedarse_el_producto_gratis quedarse_con_el_producto_gratis gente_como_usted clientes_como_usted chantaj* extors* robarnos robar cuento_chino se_lo_inventa no_sabe_leer usted_cambio_el cambiazo aprovechado aprovechada aprovecharse se_inventa',
    threat:
      'lista_negra lo_reportaremos le_reportaremos le_denunciaremos lo_denunciaremos denunciarlo denunciarle reportarlo nuestro_abogado demandarlo bloquear_su_cuenta se_va_a_arrepentir vamos_a_reportar* te_voy_a_denunciar reportar_su_cuenta denunciar_su_cuenta avisar_a_otros_vendedores bloquearemos suspender_su_cuenta llamar_a_la_policia ir_a_la_policia iremos_a_la_policia',
    pressure:
      'solo_si_usted solo_si ultima_oportunidad ultima_oferta oferta_final o_nada solo_hoy solo_por_hoy tiene_que_aceptar debe_aceptar si_no_acepta no_recibira_nada de_lo_contrario_no si_rechaza no_tendra_nada unica_oportunidad tiene_24_horas la_oferta_caduca oferta_caduca caduca_hoy se_retira_la_oferta retiramos_la_oferta no_tiene_ninguna_posibilidad antes_de_medianoche_o perdera_todo perdera_el perdera_su',
    otherwise: 'de_lo_contrario si_no sino caso_contrario',
    nothing: 'nada no_habra_reembolso sin_reembolso ningun_reembolso no_recibira',
    admit:
      'nuestra_culpa mi_culpa nuestro_error mi_error somos_responsables culpa_nuestra error_nuestro fue_nuestra',
    unlimited: 'lo_que_usted_quiera lo_que_quiera nunca_mas garantizamos lo_que_quieras',
    promise:
      'prometemos le_prometo le_reembolsaremos le_enviaremos_otro le_devolveremos reembolsaremos le_reenviaremos te_reembolsaremos',
    wewill: 'vamos_a voy_a',
    act: 'reembolsar* reenviar* reemplazar* devolver* enviar*_otro compensar*',
    ask: 'enviar envie envienos envieme mande dar denos facilite proporcione necesitamos indique compartir adjunte necesito foto copia quiero dejar deje dejeme pasar paseme pasame dame deme',
    pii: 'dni pasaporte tarjeta_de_credito numero_de_tarjeta datos_bancarios cuenta_bancaria numero_de_cuenta fecha_de_nacimiento contrasena documento_de_identidad cedula identificacion clabe documento_nacional ine nie',
    piihard: 'su_dni su_pasaporte sus_datos_bancarios su_tarjeta su_numero_de_cuenta copia_de_su',
    onlyoffer: 'solo_podemos_ofrecer* unicamente_podemos solo_puedo_ofrecer* solo_le_podemos',
    exchange: 'a_cambio a_cambio_de por_su_resena por_tu_resena',
    rateverb: 'valore valorar califique calificar valora',
    thanked:
      'gracias_por he_visto_su he_leido_su he_visto_tu he_leido_tu vi_su lei_su en_su_resena hemos_leido hemos_visto',
    byothers:
      'amazon_le ebay_le el_transportista automaticamente oficina_de_correos no_es_nuestro no_viene_de el_repartidor_llamo el_repartidor_llamara el_repartidor_paso de_amazon de_ebay por_amazon por_ebay',
    withdrawcase:
      'marcar_como_resuelto sin_disputa sin_reclamacion perjudica_nuestra perjudica_a_nuestra nos_perjudica',
    weconfirm: 'confirmamos le_confirmo',
    said: 'usted_dice usted_escribio usted_menciono usted_dijo dice_usted dijo_usted menciona_usted me_dice nos_dice escribio_que dijo_que menciono_que pregunta_si pregunto_si sus_palabras nos_escribio amenaza_con',
    plea: 'por_favor favor entonces asi_que ahora podria puede pero le_pedimos rogamos',
    innocent:
      'no_somos no_soy no_es_una no_es_un no_le_acus* no_lo_acus* no_la_acus* nadie contra piense_que crea_que piensa_que la_impresion lamentamos_que',
    onlyonce:
      'hasta_tener hasta_que hasta_recibir solo_cuando una_vez_que despues_de_recibir cuando_lo_tenga cuando_tenga en_sus_manos en_casa antes_de_confirmar cuando_llegue cuando_el_paquete cuando_reciba',
    feature: 'camara auriculares altavoz soporte tripode funciona funda estilo',
    send: 'mande mandeme mandenos envie enviar escriba escribenos escribanos mandar',
    email: 'correo mail email correo_electronico',
    tous: 'nos nos_reintegre nos_devuelva nos_reembolse reintegrarnos devolvernos nos_reintegren a_nosotros a_nuestra_cuenta nos_lo a_nuestra_empresa a_la_tienda nuestra_cuenta',
    giveback: 'reintegr* devolv* devuelv* reembols* retorn* regres* abon* ingres* entreg*',
    refundsum:
      'importe dinero reembolso monto cantidad lo_cobrado lo_reembolsado lo_recibido abonado',
    mark: 'dar de por considerar considere marcar marque',
    resolved: 'cerrado resuelto resuelta solucionado cerrada terminado terminada',
    wish: 'genial_si bien_si gustaria agradeceria* encantaria ojala',
    gone: 'desaparece desaparezca desaparecio fuera',
    press: 'dele pulse haga_clic presione toque dale pulsa',
    earn: 'y_le_devolvemos y_le_enviamos y_reciba y_llevese y_gane y_obtenga y_te_regalamos y_le_regalamos',
    off: '% ciento',
    sothat: 'para_que_no para_que_usted para_no_pagar asi_no asi_usted para_evitar y_asi_no asi_te',
    only: 'solo solamente unicamente',
    accept: 'acepta acepte aceptar aceptas acuerdo',
    getnothing:
      'sin_nada nada_de_nada ni_un_centimo ni_un_euro ni_un_dolar no_recibe_nada no_recibira_nada queda_sin ni_un_duro no_vera_un no_vera_nada',
    notAfter:
      'no_es_necesario no_hace_falta no_es_necesaria no_es_obligatorio no_es_posible no_esta_permitido esta_prohibido no_se_acepta no_aceptamos no_se_aceptan',
    restartAfter: 'y pero o si',
    payus:
      'ingresarnos enviarnos mandarnos abonarnos pagarnos nos_mande nos_envie nos_pague por_adelantado antes de_su_parte por_su_parte a_su_cargo a_su_cuenta de_su_bolsillo',
    truly:
      'real verdader* completo total exact* ley pago_usted siempre nunca correct* pagado integr*',
    symbolic: 'muestra simbolic* regalo baj* pequen* pocos_dolares poquit*',
    asreason: 'como_motivo como_razon en_el_motivo motivo_de_devolucion como_causa',
    better: 'mejor preferible facil rapido conviene',
    wish2:
      'contamos_con esperamos_su esperamos_tu ilusion agradeceriamos agradecidos quedamos_a_la_espera encantaria_recibir encantaria_leer',
    sentences:
      'dos_lineas unas_palabras dos_frases unas_lineas su_opinion una_foto_en cuentele_a_todos',
    raise: 'subir suba subirnos subanos mejorar aumentar elevar poner',
    star: 'nota puntuacion estrella estrellas puntos calificacion',
    into: 'a en mas',
    return: 'reintegrar devolver reembolsar devuelva reintegre retornar',
    yourphone: 'su_movil tu_movil su_celular tu_celular su_telefono tu_telefono',
    ownwish:
      'si_ya_no_lo_quiere si_ha_cambiado si_prefiere si_lo_desea si_quiere libre_de derecho_a antes_de_que_salga',
    editit: 'eliminarla borrarla quitarla retirarla modificarla borrelo eliminelo quitelo',
    closeit:
      'cerrarlo cerrarla retirarla cancelarla cancelelo cancelela cierrelo cierrela retirela anularla',
    forreview: 'por_su_resena por_una_resena por_su_opinion por_cada_resena por_tu_resena',
    wegive: 'regalamos recibe recibira ampliamos le_damos te_damos',
    handover: 'muestre muestra oficina punto_de_entrega etiqueta',
  },
}
