import type { LanguageWords } from '../types.ts'

/** Words of English, our own drafting of 2026-11-25. */
export const en: LanguageWords = {
  language: 'en',
  words: {
    lookalike:
      'phone_number_printed number_printed_on phone_number_of_the five_stars_and has_five_stars red_stars close_the_phone_case close_the_carrying close_the_case_of_the_watch close_the_battery close_the_watch_case',
    carrier:
      'carrier courier dhl ups usps fedex dpd gls hermes evri royal_mail postnl post_office depot parcel_service delivery_company delivery_driver postman',
    callus:
      'us me phone_number your_number mobile_number our contact_nr contact_number ur_number ur_contact',
    usualpay:
      'refunded reimbursed somebody_asked someone_asked was_not_us ebay_checkout through_checkout normal_checkout amazon_checkout checkout_as_usual original_payment_method you_paid_with was_issued has_been_issued went_back goes_back_to refunds_go',
    staysopen:
      'stay_open stays_open remain_open remains_open leave_it_open keep_it_open keep_the_case_open leave_the_case_open leave_the_dispute_open keep_the_dispute_open keep_the_claim_open leave_the_claim_open',
    eitherway: 'good_or_bad positive_or_negative negative_or_positive bad_or_good',
    purse: 'purse wallet_has pocket compartment cash_register cash_drawer holds_cash',
    printed: 'printed on_the_box leaflet',
    not: 'not dont doesnt never without cannot cant wont neednt shouldnt mustnt no_need no_obligation refrain rather_than instead_of nor neither no_longer isnt arent didnt wouldnt no_extra no_additional no_further no_surcharge not_any no nothing nobody none not_to hardly to_avoid',
    restart:
      'please pls plz kindly just simply but until unless before forget hesitate worry if when once while because so then only first worries problem problems couldnt wouldnt why stress',
    condition: 'if unless why when',
    others:
      'ebay_will ebay_may amazon_will amazon_may aliexpress_will platform_will we_will we_can we_could i_will i_can i_could ill will_automatically automatically we_cannot we_have you_have you_already was were has_been have_been will_be to_review we_review i_review will_review and_review you_asked_to you_want_to you_wanted_to you_requested who_asked system_will they_will supplier_to carrier_to must_not to_improve helps_us thank_you_for thanks_for you_asked_us_to as_you_asked you_wish_to you_would_like_to you_wanted_us_to want_us_to your_request_to if_you_prefer_to if_you_decide_to whether_you asked_to you_can_still how_to courier_leave carrier_leave driver_leave you_have_cancelled we_confirm i_confirm we_can_confirm the_end end_of want_to wish_to review_of after_the_review under_review like_us_to like_me_to amazon_has amazon_returned',
    done: 'refunded reimbursed already_refunded was_issued has_been_issued been_returned we_have_issued somebody_asked someone_asked was_not_us went_back goes_back_to refunds_go went_to was_sent_back we_pay we_will_pay we_cover we_will_cover paid_by_us we_bear at_our_cost at_our_expense on_us we_take_care original_payment_method was_paid already_paid paid_with been_paid you_paid_with ill_pay i_pay i_will_pay i_cover ill_cover i_will_cover well_pay well_cover i_take my_expense my_cost we_pay_for i_paid we_paid ebay_checkout through_checkout normal_checkout amazon_checkout checkout_as_usual',
    our: 'our my this',
    website:
      'website websites web_site webshop web_shop homepage home_page online_store online_shop own_store own_shop own_site official_site official_store shopify official_website external_site store_page domain our_webpage',
    link: 'link url',
    below: 'below above attached here following',
    visit: 'visit check_out go_to order_from buy_from google search click open browse',
    qr: 'qr_code qrcode qr click_here click_the_link click_this_link link_below link_in_bio following_link direct_link use_this_link this_link the_link_i_sent google_our google_us search_us_on search_our search_for_our buy_direct* order_direct* buy_from_us_direct* find_us_on find_us_online find_us_at our_site our_url our_web on_our_page our_website our_web_page our_webpage search_our_brand look_us_up find_our_shop own_website in_browser in_your_browser type_in_your_browser in_google on_google search_on_google other_shop_cheaper other_store_cheaper',
    mailme:
      'email_me email_us e_mail_me e_mail_us mail_me mail_us write_me_an_email by_email via_email per_email through_email by_e_mail via_e_mail by_mail_to our_email my_email email_address_is your_email your_e_mail your_mail_address email_address our_mail_box private_email personal_email drop_us_an_email shoot_me_an_email inbox_me send_me_a_mail emailing_us emailing_me reply_to_my_email contact_me_by_email write_to_my_mail at_gmail mail_is mail_address my_mail our_mail mail_them mail_it mail_to shoot_us drop_me_a_mail drop_me_a_line_at email_it email_them email_the send_an_email send_it_by_mail via_mail by_mail write_an_email write_us_at write_to_us_at our_mailbox my_mailbox',
    send: 'send write give tell contact reply drop shoot share forward leave',
    email: 'email e_mail emails mail_address email_address mail',
    callme:
      'call_me call_us call_my call_our text_me text_us text_my ring_me ring_us give_me_a_call give_us_a_call give_us_a_ring phone_me phone_us by_phone via_phone over_the_phone on_the_phone by_telephone phone_call call_you text_message sms_me send_sms via_sms by_sms sms_us call_back_number phone_number mobile_number cell_number telephone_number your_number_so contact_number whatsapp_number my_number our_number drop_me_a_text shoot_me_a_text video_call reach_me_at reach_us_at our_hotline ring_me_on whats_your_number what_is_your_number leave_your_number send_your_number send_me_your_number give_your_number u_can_call just_call please_call pls_call call_the text_at call_at text_on may_phone can_phone please_phone phone_our your_telephone_number your_cell_number get_your_mobile have_your_mobile need_your_mobile your_mobile_no your_mobile_so give_us_a_bell give_me_a_bell gives_you_a_bell a_quick_call quick_call ring_you speak_on_the_phone talk_on_the_phone have_your_phone need_your_phone get_your_phone get_your_number have_your_number need_your_number share_your_number your_cell_so call_this_number call_our_support call_back ring_the_shop ring_our call_center_at our_phone contact_nr contact_no ur_contact your_contact_number phone_nr tel_nr mobile_nr our_technicians_answer_at answer_at_0 reach_our_team_on reach_us_on reach_me_on reach_our lines_are_open our_line_is text_help text_the_word give_us_a_shout_on ping_me_on hit_me_up quick_ring give_me_a_ring a_ring_in',
    phone: 'telephone hotline phone_number mobile_number',
    yours: 'your ur',
    im: 'wa_me my_wa our_wa add_me_on add_us_on add_my add_our_id follow_us_on_social social_media dm_us dm_me pm_me my_ig our_ig our_fb my_fb on_line_app my_line our_line add_line message_us_on_line chat_outside private_chat other_app another_app chat_app messaging_app we_chat_id our_we_chat my_we_chat green_app insta_gram tele_gram fb_messenger talk_outside contact_me_outside outside_the_platform_chat contact_us_outside contact_us_directly_outside signal_if wa_number dm_on hit_us_up_on our_discord',
    offpay:
      'bank_transfer bank_transfers wire_transfer transfer_to_our_bank our_bank_account my_bank_account wire_the_money wire_us direct_deposit gift_card_payment pay_outside paying_outside payment_outside pay_us_direct* pay_me_direct* pay_direct* send_the_money_direct* refund_you_direct* refund_you_outside refund_outside bank_details_so account_number_so your_bank_account your_bank_details your_iban your_card_number send_money_to_my send_money_to_our bank_account_so pay_by_bank apple_pay google_pay pay_in_cash pay_cash western_onion cash_payment outside_refund money_order deposit_to_our refund_by_bank by_wire paypal_gift paypal_friends send_you_cash hand_you_cash cash_app sepa bank_remittance remittance venmo_you venmo_me cash_on_collection cash_on_pickup cash_in_hand straight_to_your_bank directly_to_your_bank straight_to_your_account directly_to_your_account directly_to_your_card bank_details sort_code account_no settle_this_privately settle_it_privately settle_privately private_payment before_you_buy_through_here paypal_invoice invoice_by_paypal invoice_via_paypal paypal_link pay_by_card_over',
    transfer:
      'send pay transfer via through directly direct account email address by use with sent refund give id me compensate',
    outside:
      'outside off_ebay off_amazon off_aliexpress off_platform off_the_platform offline privately private_deal under_the_table bypass through_here bypassing without_ebay without_amazon without_aliexpress skip_amazon skip_ebay skip_the_amazon avoid_the_fees save_us_both_the_fees save_the_fees save_the_commission no_fees behind_the_back',
    payword:
      'pay payment money deal refund transaction buy purchase order sell send settle handle cash fees cheaper price',
    extrapay:
      'pay_the_difference pay_difference cover_the_difference price_difference pay_extra extra_fee extra_fees additional_fee additional_payment additional_charge extra_payment extra_cost_from_you top_up pay_a_little_more pay_again pay_a_second_time pay_the_remaining pay_remaining pay_the_balance pay_the_shipping pay_shipping pay_for_shipping pay_postage pay_for_postage pay_the_postage pay_the_customs_to_us pay_us pay_me restocking_fee_to_us transfer_the_difference send_the_difference send_us_the_difference make_up_the_difference pay_half pay_more surcharge pay_return_shipping_to_us pay_for_the_reship* bear_the_shipping cover_the_postage cover_the_shipping cover_shipping add_a_few_dollars add_some_money handling_fee_from_you small_extra add_the_difference pay_additional add_5 pay_the_rest pay_a_small little_more_money extra_money pay_for_the_new pay_the_freight pay_freight bear_the_freight pay_customs_fee_to transfer_us transfer_another pay_another another_payment send_us_another pay_the_courier pay_the_second pay_for_the_second cover_the_cost_of_ship* pay_the_cost_of_ship* you_would_have_to_pay_us have_to_pay_us pay_us_the at_your_expense at_your_own_expense at_your_cost chip_in small_contribution pay_on_top you_pay_the_courier courier_from_your_side handling_charge_of additional_handling_charge',
    pay: 'pay cover bear transfer contribute covered paying covering pays reimburse',
    extra:
      'extra difference additional surcharge remaining reshipping reshipment supplement fee postage second_shipment second_shipping shipping_costs shipping_cost shipping_fee delivery_fee courier_fee shipping_again handling',
    sendus: 'send_us send_me please_send pls_send kindly_send transfer_us remit',
    shipcost:
      'for_shipping for_postage for_the_shipping for_the_postage for_reship* shipping_fee shipping_cost shipping_costs postage_fee freight for_the_label',
    recourse:
      'pay_us_back pay_back_us pay_it_back pay_back return_the_money return_the_refund send_the_money_back send_back_the_money give_the_money_back give_back_the_money reimburse_us reimburse_me repay refund_us refund_me reverse_the_claim reverse_the_refund reverse_claim give_us_back give_us_our_money return_our_money return_the_funds send_back_the_refund transfer_the_money_back transfer_the_refund_back transfer_back pay_me_back money_back_to_us ask_amazon_to_charge have_amazon_charge authorise_amazon_to_charge tell_amazon_to_charge_you pay_for_the_item_again charge_you_again compensate_us return_the_amount give_us_the_money give_us_that_money give_the_money return_money get_our_money_back our_money_back send_us_the_money want_our_money refund_it_back send_money_back give_money_back give_back_money claim_was_wrong transfer_it_back send_it_back_to_us_by refund_the_refund both_the_item_and_the_money both_item_and_money item_and_the_money product_and_the_money money_and_the_item settle_the_invoice pay_the_invoice still_owe owe_us you_owe pay_for_it_again outstanding_amount outstanding_balance overpaid unjust twice_now repay_us repay_me',
    us: 'us me our my the_seller',
    reverse: 'reverse undo revoke withdraw cancel retract overturn',
    back: 'back',
    money:
      'money refund refunds reimburse* compensat* cash dollars usd eur euro euros pounds gbp amount funds payout replacement reship resend',
    close:
      'close cancel withdraw drop retract remove delete end dismiss revoke closing cancelling canceling withdrawing dropping resolve_and_close take_back settle_and_close stop give_up shut discontinue finish abandon pull rescind annul terminate solve_and_close finalise finalize put_down let_go cancle ending finishing retracting removing deleting finished abort undo called_off call_off calling_off cancelation clsoe shut_down marking give_up_it put_to_rest put_an_end lay_to_rest step_back back_out settle_and wrap_up set_aside forget cancell cancelle',
    case: 'case dispute claim claims cases disputes chargeback inquiry request_in_ebay return_request a_to_z atoz a_z complaint petition open_case inr inad payment_dispute charge_back ticket return_case refund_request disput dispue inr_request open_request a_z_claim paypal_case',
    withdrawcase:
      'mark_it_as_resolved mark_as_resolved mark_the_issue_as_resolved mark_it_as_solved mark_as_solved close_it_first cancel_it_first cancel_the_return withdraw_the_request withdraw_your_request withdraw_request close_the_request close_your_request cancel_your_request close_request cancel_the_request mark_problem_solved case_should_be_closed accept_and_close press_close click_close close_it_please please_close_it close_this_for_us make_it_closed mark_resolved press_resolved click_resolved problem_solved_button issue_resolved_button consider_it_closed treat_it_as_closed hit_close press_close_request tell_your_bank_that call_your_bank_and tell_your_bank_it tell_your_bank_the ask_your_bank_to_stop take_it_back_then withdraw_claim close_case button_withdraw press_withdraw end_this_without without_a_case without_the_dispute without_dispute without_ebay_involved drop_it drop_this forget_the_case forget_about_the_case dispute_make dispute_hurts case_hurts hurts_our_account hurt_our_account hurts_our_metrics counts_against_us counts_against_me bad_for_our_account bad_for_our_shop problem_with_platform affects_our_account affects_our_score closing_the_request closing_your_request withdrawing_your_request close_this_request',
    closed: 'closed cancelled canceled withdrawn dropped removed retracted',
    tied: 'if once after as_soon_as until unless before when in_return in_exchange first then provided condition upon only otherwise or',
    closing: 'closing cancelling withdrawing dropping',
    cancel:
      'cancel abort withdraw cancelling cancelation cancellation revoke undo call_off annul retract',
    order: 'order purchase orders purchases buy item items article',
    cancelreq:
      'request_cancellation request_a_cancellation request_to_cancel ask_for_cancellation cancellation_request_from_your_side cancel_from_your_side apply_for_cancellation cancel_on_your_side cancel_yourself cancel_by_yourself cancel_and_reorder cancel_and_buy initiate_cancellation initiate_the_cancellation submit_a_cancellation send_a_cancellation_request please_cancel kindly_cancel pls_cancel plz_cancel help_cancel help_to_cancel press_cancel click_cancel please_cancelled cancellation_from_you cancel_it submit_cancellation apply_cancellation send_cancellation cancel_items cancel_item cancel_button cancel_it_yourself cancel_from_your_account cancel_in_your_account cancel_through_your cancel_via_your cancel_on_amazon withdraw_your_order cancellation_yourself do_the_cancellation submit_a_cancellation_request open_a_cancellation_request file_a_cancellation send_me_a_cancellation send_us_a_cancellation me_a_cancellation_request us_a_cancellation_request',
    pick: 'choose select pick use put say tick mark give write click type enter',
    other: 'another other different',
    reason: 'reason reasons',
    edit: 'change remove delete revise update edit modify amend withdraw retract alter take_down takedown reconsider adjust improve upgrade raise rewrite erase revising changing removing deleting updating reconsidering editing correct fix turn revision be_removed be_deleted be_taken_off be_taken_down be_changed be_revised be_updated be_edited removed_by_you get_removed get_deleted take_off take_away switch turned soften lift rethink reconsidered rethinking chnage think_again_about come_down came_down comes_down comes_off disappear disappeared vanish softened bring_down',
    harmless:
      'dont_want_it do_not_want_it dont_want dont_need_it no_longer_need no_longer_needed no_longer_want bought_by_mistake ordered_by_mistake by_mistake changed_my_mind change_of_mind personal_reason personal_reasons dont_like_it buyer_reason found_a_better_price wrong_order wrong_address didnt_like i_dont_like not_needed ordered_wrong ordered_the_wrong bought_wrong wrong_product wrong_size no_use_for not_wanted',
    confirm: 'confirm confirming click_confirm press_confirm acknowledge sign',
    receipt:
      'receipt received goods_received order_received delivery_early receiving arrival_of_goods received_the_goods receive received_it arrival',
    confirmreq:
      'confirm_the_order confirm_the_goods confirm_the_delivery confirm_delivery confirm_goods confirm_you_have_received confirm_that_you_have_received confirm_order confirm_it_early mark_as_received mark_it_as_received click_received click_the_received press_received mark_order_as_received confirm_received confirm_the_receiving confirm_that_you_received confirm_you_received confirm_that_goods confirm_that_the_goods accept_the_goods accept_the_order accept_the_parcel in_the_system_as_received finish_the_order finish_order complete_the_order complete_order close_the_order extend_not confirm_delivered confirm_package confirm_the_parcel click_confirm',
    give: 'leave write give post drop submit share send provide place put live tap put_in click_give spare writing leaving giving posting sharing words word line lines',
    review:
      'review reviews feedback feedbacks rating ratings testimonial comment comments revew reveiw evaluation stars thumbs reveiws reviw feedbak feedbck stars_you bad_rating five_star 5_star',
    rateus:
      'rate_us rate_our rate_the_product rate_the_item rate_your rate_this review_us review_our review_the_product review_the_item rate_me review_my_shop rate_the_seller rate_seller evaluate_us feedback_from_you your_feedback_once your_rating_once share_your_experience tell_others_about tell_other_customers tell_other_buyers recommend_us say_a_few_words_about_us',
    positive:
      'positive positiv good nice great excellent perfect best favorable favourable top high full happy 5 five wonderful kind positve possitive top_marks glowing kindest',
    stars:
      '5_star* five_star* 5star* fivestar* 5_stars* full_stars all_stars 5_5 full_score 5_out_of_5 10_10 highest_rating top_rating best_rating all_5 5_0 perfect_5 perfect_score perfect_rating maximum_score full_five top_score highest_score 100_percent_positive max_rating max_score top_marks full_marks',
    posask:
      'if_you_are_happy_with if_youre_happy if_you_are_satisfied if_you_like_it_please if_you_love if_you_are_pleased if_happy if_satisfied only_if_you_are_happy if_you_are_happy if_u_are_happy if_you_r_happy if_you_like_our if_you_are_unhappy_contact_us_before before_leaving_negative before_leaving_a_negative before_you_leave_a_negative before_leaving_a_bad thumbs_up leave_only_positive if_everything_is_good_please if_all_is_good_please full_marks if_you_enjoy if_satisfied_please satisfied_customers_help only_satisfied only_happy if_everything_was_great if_all_is_well if_all_good if_everything_is_fine if_everything_went if_you_enjoyed if_you_love_it if_you_are_delighted happy_with_it_then if_you_like_it_leave if_you_are_not_happy_contact contact_us_before_leaving contact_us_before_you talk_to_us_before before_leaving_a_review before_you_review before_rating before_you_rate if_not_contact_us',
    tiedhappy: 'if_happy satisfied_please',
    negative:
      'negative negativ negatives bad_review bad_rating low_rating bad_feedback neutral_feedback 1_star one_star neg neutral low_stars 2_star 3_star bad_stars 1_stars one_stars',
    reviewedit:
      'change_it_to_positive change_to_5 change_to_positive revise_it_to turn_it_into_positive feedback_revision_request revision_request accept_the_revision remove_the_negative take_the_review_down take_down_your_review change_your_mind_about_the_review change_your_stars change_the_stars',
    gift: 'gift gifts coupon coupons voucher vouchers discount rebate cashback bonus giftcard giftcards free_gift free_item free_product for_free free_of_charge present reward freebie small_gift promo_code extra_item surprise store_credit free something_extra little_extra extra_lamp money_for_you on_the_house at_no_charge for_nothing amazon_credit store_voucher refund_of_half cash_back money_back_for lucky_draw giveaway freebies',
    offermoney:
      'we_will_refund we_would_refund we_can_refund i_will_refund i_can_refund ill_refund well_refund get_a_refund receive_a_refund will_get_refund partial_refund full_refund extra_refund we_will_pay_you we_can_pay_you we_pay_you_back we_send_you_money give_you_money give_you_usd give_you_cash pay_you compensate_you refund_you refund_half refund_some',
    market:
      'new_arrivals our_new_arrival new_arrivals new_collection new_products our_new_product our_sale big_sale flash_sale summer_sale black_friday on_sale_now special_offer special_offers promotion promotions promo_code discount_code coupon_code check_out_our visit_our_store visit_our_shop follow_our follow_us follow_the_store newsletter join_our next_order_discount next_purchase_discount add_our_store add_us_to_favorites add_to_favourite other_products our_other_products our_other_items best_sellers save_our_store bookmark_our recommend_us_to tell_your_friends vip_group vip_member member_price buy_one_get_one hot_deals hot_sale great_deals catalog catalogue limited_time_offer new_in_store latest_products our_latest shop_again buy_again_with grab_your sale_ends discount_for_your_next use_code voucher_for_your_next loyalty our_newest we_also_sell have_a_look_at_our_other our_deals great_offers our_offers up_to_off deals_start brand_new_range our_range our_webshop save_on_whatever new_range launched_a our_black we_also_make we_also_offer we_also_have did_you_know_we brand_store our_brand_store whole_family browse_the browse_our discover_our take_a_look_at_our see_our_other our_collection our_new our_catalogue our_catalog shop_our more_products_from_us while_stocks_last half_price_on bundle_offer deal_of special_price_for_you discount_on_your_next off_your_next for_your_next_purchase next_time_you_shop newest_model come_back_for clearance_sale subscribe_to_our subscribe_to_my subscribe_us subscribe_now please_subscribe subscribe_for and_subscribe subscribe_and',
    discount: 'discount coupon voucher code',
    next: 'next future later second following whatever_you_buy anything_else',
    follow: 'follow subscribe favorite favourite bookmark save',
    shop: 'shop store page channel',
    off: 'off percent',
    declare:
      'declare declared declaring write put mark state list fill say print reduce set label labels marks puts writes',
    lower:
      'lower low less cheaper cheap smaller small reduced under false fake undervalue undervalued different 1_usd 5_usd 10_usd 5 10 1 2 3',
    value: 'value values price worth',
    customs: 'customs vat tax taxes duty duties import declaration custom',
    asgift:
      'mark_as_gift mark_it_as_a_gift mark_it_as_gift mark_as_a_gift marked_as_gift as_a_gift as_gift declare_as_gift say_its_a_gift say_it_is_a_gift labelled_as_gift labeled_as_gift gift_declaration under_declare underdeclare underdeclared undervalue under_value declare_a_lower declare_lower lower_declared declared_lower tell_customs_it put_gift write_gift mark_gift say_gift gift_on_the_parcel write_it_as_gift no_customs_for_you gift_and_value gift_with_value no_commercial_value as_present as_a_present commercial_value_none send_as_a_gift sent_as_a_gift declare_it_as_a_present sample_without_value',
    avoid: 'avoid evade skip save dodge escape bypass without_paying not_pay',
    invoice: 'invoice',
    abuse:
      'liar liars scammer scammers fraudster cheater cheating thief thieves stupid idiot idiots moron shameless dishonest crook crooks bastard fool ridiculous_person shut_up fuck* bullshit shit asshole damn_you disgusting_person con_artist are_you_crazy are_you_blind you_are_a_fraud you_are_fraud fraudulent_buyer bad_buyer blackmailer blackmailing pathetic greedy swindler you_lied you_lie you_are_lying brainless fraudster* trickster extortion extortionist thiefs robber robbing cheated_us tricked_us tricking liers crazy_woman crazy_man jerk loser shame_on_you scum you_are_blind fuckin bitch dishonesty dirty_trick you_cheat trying_to_cheat playing_dirty youre_lying are_lying_to stop_lying lying_to_us you_are_crazy scammer* cheater* con_man conman rip_us_off ripping_us_off take_advantage_of_us freeloader* thieving you_want_cheat want_cheat want_to_cheat want_to_scam shameful disgusting_behaviour disgusting_behavior not_honest_person not_an_honest not_honest dishonorable you_make_up invented_the making_this_up making_it_up free_goods free_stuff_for_nothing dont_be_stupid people_like_you buyers_like_you customers_like_you ashamed_of_yourself you_are_sick disgrace scamming_us you_scam your_scam this_is_a_scam is_a_scam trying_to_scam scam_us you_are_a_scam want_to_scam_us scam_artist scam_seller scam_buyer you_swapped swapped_the_product swapped_the_item swapped_it your_kind your_sort your_lies your_tricks your_game your_games fake_claim false_claim false_claims lie_to_us lying_to made_up_story fairy_tale fairy_tales your_story_is nonsense_story keep_the_product_for_free keep_it_for_free_and want_it_for_free want_free abusing_the abusing_buyer abuse_of_the_buyer abuse_the_return abuser serial_returner stealing_from_us steal_from_us it_is_theft thats_theft this_is_theft extort extorting blackmail rude_person bad_person unreasonable_person ungrateful impossible_person drama_queen go_to_hell get_lost get_a_life grow_up use_your_brain are_you_serious_or_stupid cant_you_read can_you_not_read cannot_read learn_to_read you_dumb so_dumb dumb_buyer dumb_customer dumb_person are_dumb dumb_people dumb_question cheat_us cheat_me to_cheat_the try_to_cheat dont_cheat cheat_sellers cheat_the_seller',
    threat:
      'blacklist blacklisted black_list report_you report_your reporting_you we_will_sue sue_you take_you_to_court legal_action_against_you call_the_police go_to_the_police contact_the_police we_know_where_you_live know_your_address block_you will_regret you_will_be_sorry ban_you banned_buyer share_your_name publish_your_name tell_everyone suspend_your_account our_lawyer_will hear_from_our_lawyer police_report you_will_pay_for_this debt_collector expose_you make_you_pay we_know_your_address report_u sue_u taking_legal_action we_will_take_legal legal_steps_against account_will_be_blocked account_will_be_closed account_will_be_suspended account_will_be_banned blocked_list block_list tell_other_sellers tell_all_sellers warn_other_sellers warn_all_sellers name_and_shame know_where_you_live we_go_to_the_police lawyer_will_contact you_be_sorry post_your_name have_your_account your_account_will shall_report your_account_for report_your_account report_you_to reported_you flag_your_account flag_you_as flagged_as_a mark_you_as banned_from get_you_banned get_your_account we_will_make_sure_you never_be_able_to_buy warn_others_about_you warn_others expose_your publish_your',
    report: 'report',
    you: 'you your_account',
    pressure:
      'last_chance final_chance final_offer last_offer only_if_you take_it_or_leave_it only_today only_valid_today offer_expires expires_today must_accept_now must_accept have_to_accept need_to_accept accept_now accept_today or_else or_nothing no_other_choice no_choice not_get_anything you_will_get_nothing you_get_nothing you_will_lose lose_everything decide_now decide_today within_the_next_hour in_the_next_hour only_one_chance this_is_your_only one_time_offer best_you_will_get never_get no_refund_at_all if_you_dont_accept if_you_do_not_accept if_you_refuse unless_you_accept time_is_running_out before_it_is_too_late hurry_up immediately_or last_time_we_offer today_only gone_tomorrow offer_is_gone this_is_our_only_offer our_only_offer final_answer last_price now_or_never think_twice you_better_accept accept_it_now agree_now or_you_get_nothing or_you_will_get_nothing choose_now no_more_refund cannot_get_any_money get_no_money ultimatum final_decision either_you_accept take_it_or ends_at_midnight expires_at_midnight on_condition_that on_the_condition condition_that_you_agree condition_that_you_accept always_help_seller always_helps_the_seller no_longer_available_after afterwards_youll_get by_noon_or before_midnight_or last_time_we last_word final_word only_on_condition solely_on_condition you_have_24_hours you_have_12_hours you_have_48_hours 24_hours_or within_24_hours_or otherwise_the_offer offer_is_withdrawn offer_will_be_withdrawn offer_ends offer_lapses claim_will_be_fought we_will_fight we_fight_the will_contest_everything after_that_nothing lose_your_right lose_your_money lose_the_case cannot_win you_wont_win no_chance_to_win wont_get_a_cent or_forget_it nobody_will_help nobody_else_will accept_or last_offer_you',
    otherwise: 'otherwise else if_not',
    nothing:
      'nothing no_refund no_money lose not_refund no_help cannot_help close_the_conversation no_compensation zero we_refuse wont_refund will_not_refund',
    norefund:
      'no_refund not_get_any_refund nothing_back get_nothing not_refund not_give not_pay not_help cannot_refund cant_refund wont_refund',
    admit:
      'our_fault my_fault our_mistake my_mistake our_error we_are_responsible we_are_to_blame we_made_a_mistake i_made_a_mistake we_admit our_own_fault entirely_our we_messed_up our_bad my_bad we_always we_are_liable our_warehouse_made_a_mistake',
    unlimited:
      'whatever_you_want whatever_you_need anything_you_want whatever_it_takes whatever_you_ask any_amount all_your_wishes never_happen_again we_guarantee i_guarantee',
    promise:
      'we_promise i_promise we_guarantee you_will_receive_a_refund you_will_get_your_refund will_be_refunded_tomorrow',
    wewill:
      'we_will well i_will ill we_are_going_to im_going_to i_am_going_to we_shall we_are_sending we_gonna',
    act: 'refund resend reship replace reimburse send_a_replacement send_you_a_replacement send_a_new send_you_a_new send_another send_you_another compensate gift ship_again pay_you credit',
    ask: 'send give share tell provide need upload email show confirm write let_us_have forward attach photo picture copy get have leave',
    pii: 'passport id_card identity_card identity_document id_copy your_id photo_of_your_id drivers_license driving_licence driver_license card_number credit_card bank_details bank_account account_number routing_number social_security ssn cvv date_of_birth full_address home_address personal_id tax_number tax_id password birth_date national_id bank_card security_code cpf iban account_details identity_number sort_code bank_card_number proof_of_identity identification_card drivers_licence driving_license passport_copy id_card_copy id_scan photo_id proof_of_address account_holder bank_name name_of_your_bank account_and_routing card_details',
    piihard:
      'your_card_number your_bank_details your_bank_account_number copy_of_your_id copy_of_your_passport your_passport your_credit_card photo_of_your_passport your_cvv your_password your_pin bank_account_number id_number_and_photo proof_of_identity',
    onlyoffer:
      'we_can_only_offer can_only_offer only_offer_you all_we_can_offer the_most_we_can_offer best_we_can_offer i_can_only_offer only_refund_part',
    exchange:
      'in_return_for in_exchange_for as_a_reward_for as_thank_you_for as_a_thank_you reward_for in_return in_exchange thank_you_gift',
    rateverb: 'rate rating_us review_us rating',
    thanked:
      'thank_you_for_your thanks_for_your thank_you_for_the thanks_for_the your_feedback_helps no_matter_what appreciate_your_feedback read_your saw_your seen_your in_your_review your_review_says your_review_mentions about_your_review sorry_about received_your glad_to_read happy_to_read noticed_your we_read noted_your',
    declarehard: 'declare declared declaration undervalue',
    byothers:
      'amazon_will ebay_will aliexpress_will carrier_will courier_will dhl_will ups_will usps_will fedex_will driver_will amazon_sends ebay_sends amazon_sent ebay_sent carrier_may courier_may you_received_an you_will_receive_an you_will_get_an you_should_have_received driver_called courier_called driver_may amazon_informs ebay_informs carrier_informs automatically with_the_carrier called_the we_called carrier_by the_carrier_by for_the_depot depot post_office card_they on_the_card promised we_have_no we_never courier_has carrier_has drivers did_not_come_from not_from_us from_amazon from_ebay from_aliexpress by_amazon by_ebay line_is_closed lines_are_closed is_closed are_closed',
    take: 'take get bring make put',
    away: 'away down off back disappear vanish gone out',
    weconfirm:
      'we_confirm i_confirm we_can_confirm we_will_confirm carrier_confirm* dhl_confirm* can_confirm_that_we',
    ifnot: 'if_you_not if_you_dont if_you_do_not if_u_dont if_u_not if_you_wont',
    agreeing: 'accept agree take',
    said: 'you_wrote you_said you_mentioned you_told you_asked_whether you_asked_if you_asked_about you_ask_whether you_stated you_announced you_claim you_claimed your_words you_called_us you_call_us you_described you_reported you_feared you_quoted you_threaten* you_were_told told_us_that buyer_wrote had_called_you called_you_a you_would_leave you_will_leave you_will_open you_want_to_open you_opened',
    plea: 'please pls plz kindly so then now just therefore but we_ask we_want we_need i_would lets let hence could_you can_you would_you',
    innocent:
      'we_are_not were_not we_are_no i_am_not im_not i_am_no this_is_not its_not it_is_not it_is_no its_no this_is_no not_a isnt_a we_dont_think we_do_not_think i_dont_think i_do_not_think do_not_accuse dont_accuse not_accusing not_calling not_saying not_say not_suggest* not_mean nobody_is our_own our_mistake protect* porch beware against called_you calls_you were_called you_feel you_think you_believe that_it_looked feel_like_a',
    onlyonce:
      'once_you_have once_it_has once_you_really after_you_have after_it_has only_after when_you_have when_it_has when_you_really when_you_receive after_you_receive once_you_receive once_it_arrives when_it_arrives until_you until_it until_the in_your_hands in_hand before_you_confirm before_confirming when_the_parcel when_the_package when_your_parcel when_your_package once_the_parcel once_the_package once_your after_the_parcel after_the_package after_checking only_then only_when',
    feature:
      'fits speaker headset camera video_camera works_with streams style decoration stand tripod light phone_case selfie stream streaming according_to_the_maker logo button version',
    more: 'another extra additional more further',
    fromyou: 'from_you on_your_side to_us',
    tous: 'back_to_us to_us to_our_account back_to_me us_back me_back to_the_shop to_the_seller us_the_money our_money to_our_company to_our_store to_our_shop back_in_our to_our back_to_our us_again to_the_company our_account our_pocket',
    giveback:
      'send return transfer refund reimburse pay repay give sent returned sending returning wire paying given hand handed pay_over restore wired transferred returns pass forward give_back',
    refundsum: 'refund refunded_amount refunded_money payment money amount funds refunded_sum',
    mark: 'mark marking consider treat set flag put see regard',
    resolved: 'resolved solved settled closed done finished sorted',
    wish: 'great_if nice_if helpful_if appreciate_if glad_if happy_if grateful_if like_if love_if lovely_if help_if helps_if better_if wish hope want need',
    gone: 'gone disappeared disappears disappear vanished vanishes went_away goes_away off_the_table out_of_the_way removed settled off_my_account lifted taken_back over',
    press: 'press click tap hit push',
    earn: 'and_get and_receive and_earn and_we_send and_well_send and_you_get you_get you_receive you_earn to_get to_receive to_win and_win earns_you gets_you brings_you wins_you rewarded gives_you',
    sothat:
      'so_that_you so_you so_that_no so_no so_they to_save_you to_spare_you then_you_pay then_no then_you_dont and_you_wont and_you_dont to_avoid in_order_to_avoid so_customs so_that_customs',
    only: 'only just merely',
    accept: 'accept agree agreed accepting take sign',
    getnothing:
      'get_nothing get_zero then_zero then_nothing get_no_refund get_nothing_at_all nothing_at_all zero_refund not_a_cent not_one_cent no_cent end_up_with_nothing left_with_nothing without_a_cent no_money_at_all',
    return: 'return repay',
    notAfter:
      'is_not_necessary not_necessary is_not_needed not_needed is_not_required not_required isnt_necessary isnt_needed isnt_required unnecessary is_no_longer_needed will_not_be_needed wont_be_needed is_not_possible isnt_possible is_not_allowed not_allowed isnt_allowed is_forbidden not_accepted is_not_accepted isnt_accepted not_permitted not_an_option we_never we_do_not we_dont thank_you_no',
    restartAfter: 'and but or if unless please so then',
    payus:
      'send_us pay_us give_us pay_in_advance send_in_advance in_advance from_your_side from_you on_your_side you_send_first you_pay_first send_first paid_by_you from_the_buyer we_receive_the paid_to_us transfer_to_us to_us_first chip_in_with you_add you_would_add you_top',
    truly:
      'full real true actual whole correct honest exact law legally required full_price must purchase_price paid_price price_you_paid price_paid invoice_value never',
    symbolic:
      'symbolic token sample samples low_value tiny nominal few_dollars gift present nothing_of_value lower_value which_value any_value value_you_want value_you_like whatever_value',
    asreason:
      'as_reason as_the_reason as_a_reason for_the_reason as_your_reason as_return_reason reason_field in_the_reason',
    better: 'better easier preferable nicer faster quicker prefer',
    wish2:
      'count_on look_forward_to looking_forward_to hope_for hoping_for waiting_for welcome would_love love_to_have love_to_see await glad_about happy_about appreciate grateful_for thankful_for pleased_about lovely_to_have mean_the_world',
    sentences:
      'two_sentences a_few_words few_words two_lines few_lines couple_of_lines couple_of_words short_text a_sentence some_words honest_words photo_review write_about share_a_photo post_a_photo post_a_picture upload_a_photo your_thoughts your_opinion',
    raise: 'raise lift bump increase up higher push better turn make add boost bring raising',
    star: 'star stars score rating mark marks grade',
    into: 'to into instead',
    yourphone: 'your_mobile your_cell your_phone',
    ownwish:
      'if_you_no_longer if_you_have_changed if_youve_changed changed_your_mind if_you_dont_want if_you_do_not_want if_you_prefer if_you_would_rather if_you_wish if_you_want_to until_it_ships before_it_ships up_to_you your_choice free_to entitled_to right_to',
    editit:
      'delete_it remove_it update_it revise_it take_it_down edit_it reconsider_it withdraw_it take_it_back delete_that remove_that deleting_it removing_it',
    closeit:
      'cancel_it close_it withdraw_it drop_it retract_it end_it cancelling_it closing_it withdrawing_it take_it_back close_this cancel_this withdraw_this',
    forreview:
      'for_your_review for_your_feedback for_your_honest for_a_review for_each_review for_every_review for_reviewing for_rating',
    wegive: 'we_extend we_give we_offer we_add you_get you_receive get receive earn extend reward',
    handover:
      'show drop_off dropoff parcel_shop parcelshop post_office counter locker ups_store return_label label print printer drop_point',
  },
}
