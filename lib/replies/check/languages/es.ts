import type { LanguageWords } from '../types.ts'

/** Words of Spanish, our own drafting of 2026-11-25; a native speaker has yet to review them. */
export const es: LanguageWords = {
  language: 'es',
  words: {
    not: 'no nunca sin jamas tampoco evitar evite en_lugar_de en_vez_de ni nao non',
    restart:
      'por_favor favor simplemente pero si hasta antes cuando olvide olvides olvidar dude dudes sino solo porque',
    condition: 'si por_que cuando',
    others:
      'ebay_va amazon_va nosotros_vamos vamos_a podemos voy_a puedo automaticamente fue ha_sido hemos usted_ha ya_ha sera se_cerrara',
    done: 'reembolsado ya_reembols* hemos_reembolsado devuelto pagamos asumimos corremos a_nuestro_cargo cubrimos',
    our: 'nuestra nuestro nuestras nuestros mi este esta',
    website: 'web pagina_web sitio sitio_web tienda_online tienda_en_linea pagina',
    link: 'enlace link',
    below: 'abajo siguiente aqui adjunto debajo',
    visit: 'visite visita visitar entre_en',
    qr: 'codigo_qr qr_code haga_clic_aqui haz_clic_aqui enlace_abajo siguiente_enlace clic_en_el_enlace este_enlace compre_directamente comprar_directamente busquenos_en buscanos_en compra_directa',
    mailme:
      'al_correo por_correo correo_electronico por_email por_e_mail por_mail su_correo tu_correo mi_correo nuestro_correo escribame_al escribanos_al escribeme_al su_email tu_email mi_email nuestro_email su_e_mail un_email un_correo email_a',
    callme:
      'llameme llamenos llame_al llamame llamar_al llamanos por_telefono numero_de_telefono su_numero tu_numero mi_numero nuestro_numero por_sms mande_un_sms llamarle nuestro_telefono mi_telefono numero_de_celular numero_de_movil su_numero_de_telefono',
    im: 'redes_sociales wasap guasap whats_up mandeme_un_whats al_whats escribame_al_whats por_whats',
    offpay:
      'transferencia_bancaria transferencia transferir transfiera datos_bancarios numero_de_cuenta nuestra_cuenta deposito_bancario en_efectivo amigos_y_familiares giro_bancario oxxo amigos_y_familia su_cuenta_bancaria',
    transfer:
      'enviar envie envia pagar pague por via cuenta directamente mandar devolver correo reembols*',
    outside: 'fuera por_fuera en_privado aparte',
    payword:
      'pagar pago dinero comprar compra reembols* trato negociar vender transaccion resolver',
    extrapay:
      'pagar_la_diferencia pague_la_diferencia pagar_diferencia abonar_la_diferencia pago_extra pago_adicional cargo_adicional costo_adicional coste_adicional pagar_el_envio pague_el_envio pagar_los_gastos gastos_de_envio_por_su_cuenta pagar_un_extra suplemento pagar_mas diferencia_de_precio pagar_un_poco_mas abone_la_diferencia',
    pay: 'pagar pague paga abonar abone cubrir transferir asumir',
    extra: 'diferencia adicional extra suplemento gastos_de_envio restante recargo',
    sendus: 'envienos enviarnos mandenos envieme enviame envianos mandame',
    shipcost: 'para_el_envio del_envio por_el_envio gastos_de_envio flete',
    recourse:
      'devuelvanos_el_dinero devuelvanos devuelva_el_dinero devolvernos devolver_el_dinero reembolsenos reembolsarnos reembolsarme regresenos_el_dinero regrese_el_dinero paguenos pagarnos revertir_la_reclamacion revierta_la devolver_el_reembolso devuelva_el_reembolso retornar_el_dinero',
    reverse: 'revertir revierta anular anule cancelar deshacer',
    us: 'nos nosotros me',
    money:
      'dinero reembolso reembols* compensa* devolucion euros euro dolares importe usd eur monto',
    close:
      'cerrar cierre cierra cancelar cancele cancela retirar retire retira anular anule eliminar cerrando quitar finalizar finalice cerrara retirara cancelara cerrase desista desistir cierren dar_por cerremos anulara',
    case: 'disputa reclamacion reclamo caso contracargo controversia solicitud_de_devolucion queja a_z garantia_a_z',
    closed: 'cerrado cerrada retirado retirada cancelada cancelado cierre',
    tied: 'si cuando una_vez despues en_cuanto antes hasta a_cambio primero luego siempre_que condicion tras',
    closing: 'cerrar retirar cierre',
    cancel: 'cancele cancelar cancela anule anular cancelacion',
    order: 'pedido orden compra',
    cancelreq:
      'cancele_usted solicite_la_cancelacion solicitar_la_cancelacion pida_la_cancelacion solicitar_cancelacion pedir_la_cancelacion',
    pick: 'elija elegir elige seleccione seleccionar selecciona ponga poner marque escoja escoger indique',
    other: 'otro otra otros diferente',
    reason: 'motivo razon causa',
    edit: 'cambiar cambie cambia borrar borre borra modificar modifique eliminar elimine quitar quite retirar retire editar edite revisar_su actualizar corregir mejorar cambiara modificara borrara eliminara cambiando reconsiderar reconsidere suba subir',
    harmless:
      'ya_no_lo_quiero no_lo_quiero ya_no_lo_necesito por_error cambie_de_opinion no_me_gusta lo_compre_por_error ya_no_necesito',
    confirm: 'confirmar confirme confirma confirmacion',
    receipt: 'recepcion recibido recibo entrega',
    give: 'dejar deje deja dejarnos dejenos escribir escriba dar denos danos poner ponga publicar enviar dejame dejeme',
    review:
      'resena resenas valoracion valoraciones opinion opiniones comentario comentarios calificacion calificaciones feedback voto evaluacion puntuacion estrellas puntaje critica',
    rateus: 'valorenos califiquenos puntuenos calificanos valoranos califique_nuestro',
    positive:
      'positiva positivo positivas positivos buena buen buenas excelente favorable mejor 5 cinco bonita',
    stars: '5_estrellas cinco_estrellas 5_estrella',
    posask:
      'si_esta_satisfech* si_estas_satisfech* si_esta_content* si_le_gusta si_te_gusta si_estas_content* si_esta_feliz',
    negative: 'negativa negativo mala_resena mala_calificacion mala_valoracion',
    gift: 'cupon cupones regalo regalos vale descuento tarjeta_regalo gratis bono codigo_de_descuento obsequio gratuito',
    offermoney:
      'le_reembolsaremos le_devolveremos te_devolvemos te_devolveremos le_devolvemos reembolso_parcial le_pagaremos le_damos_dinero te_damos_dinero te_reembols* le_reembols*',
    market:
      'novedades nueva_coleccion rebajas oferta_especial ofertas promocion promociones siganos siguenos siga_nuestra sigue_nuestra suscribase newsletter nuestros_otros_productos visite_nuestra_tienda visita_nuestra_tienda codigo_de_descuento codigo_promocional proximo_pedido_descuento black_friday liquidacion',
    discount: 'descuento cupon vale rebaja',
    next: 'proximo proxima siguiente futura',
    follow: 'siga sigue seguir siganos suscribase',
    shop: 'tienda pagina',
    declare: 'declarar declare declaramos declaremos poner ponemos pongamos indicar marcar',
    lower: 'menor menos bajo mas_bajo inferior falso reducido',
    value: 'valor precio importe',
    customs: 'aduana aduanas iva impuesto impuestos arancel aranceles',
    asgift: 'como_regalo declarar_menos declare_menos subdeclarar infravalorar',
    avoid: 'evitar evite ahorrar sin_pagar esquivar no_pagar',
    invoice: 'factura',
    abuse:
      'mentiroso mentirosa estafador estafadora estafa ladron ladrona idiota estupido estupida tramposo sinverguenza usted_miente esta_mintiendo mentira mentiras mierda imbecil timador fraude deshonesto tonto',
    threat:
      'lista_negra lo_reportaremos le_reportaremos le_denunciaremos lo_denunciaremos denunciarlo denunciarle reportarlo policia nuestro_abogado demandarlo bloquear_su_cuenta se_va_a_arrepentir vamos_a_reportar* te_voy_a_denunciar',
    pressure:
      'solo_si_usted solo_si ultima_oportunidad ultima_oferta oferta_final o_nada solo_hoy solo_por_hoy tiene_que_aceptar debe_aceptar si_no_acepta no_recibira_nada de_lo_contrario_no si_rechaza no_tendra_nada unica_oportunidad',
    otherwise: 'de_lo_contrario si_no sino caso_contrario',
    nothing: 'nada no_habra_reembolso sin_reembolso ningun_reembolso no_recibira',
    admit:
      'nuestra_culpa mi_culpa nuestro_error mi_error somos_responsables culpa_nuestra error_nuestro fue_nuestra',
    unlimited: 'lo_que_usted_quiera lo_que_quiera nunca_mas garantizamos lo_que_quieras',
    promise:
      'prometemos le_prometo le_reembolsaremos le_enviaremos_otro le_devolveremos reembolsaremos le_reenviaremos te_reembolsaremos',
    wewill: 'vamos_a voy_a',
    act: 'reembolsar* reenviar* reemplazar* devolver* enviar*_otro compensar*',
    ask: 'enviar envie envienos envieme mande dar denos facilite proporcione necesitamos indique compartir adjunte',
    pii: 'dni pasaporte tarjeta_de_credito numero_de_tarjeta datos_bancarios cuenta_bancaria numero_de_cuenta fecha_de_nacimiento contrasena documento_de_identidad cedula identificacion clabe',
    piihard: 'su_dni su_pasaporte sus_datos_bancarios su_tarjeta su_numero_de_cuenta copia_de_su',
    onlyoffer: 'solo_podemos_ofrecer* unicamente_podemos solo_puedo_ofrecer* solo_le_podemos',
    exchange: 'a_cambio a_cambio_de por_su_resena por_tu_resena',
    rateverb: 'valore valorar califique calificar valora',
    thanked: 'gracias_por',
    byothers: 'amazon_le ebay_le el_transportista automaticamente',
    withdrawcase: 'marcar_como_resuelto',
    weconfirm: 'confirmamos le_confirmo',
  },
}
