"""Countries and the adjectives and nouns for their people, lower case, one word each (own list)."""

from claimcheck.english.lexicon import lexicon

COUNTRIES = lexicon(
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei
    bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus
    czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france
    gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
    mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands nicaragua niger
    nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
    romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan
    suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
    türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen
    zambia zimbabwe britain england scotland wales america us usa uk uae eu un ussr drc prc crimea gaza
    tibet catalonia chechnya kurdistan
    """
)

PEOPLES = lexicon(
    """
    afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian
    azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian belgian belizean bengali
    bhutanese bolivian bosnian botswanan brazilian british briton bulgarian burmese burundian cambodian
    cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian croat cuban
    cypriot czech danish dane djiboutian dominican dutch ecuadorian ecuadorean egyptian english emirati
    eritrean estonian ethiopian european fijian finnish finn french gabonese gambian georgian german
    ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian
    indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan
    korean kosovan kosovar kurdish kurd kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian
    luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian
    mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nepalese nicaraguan
    nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian papuan paraguayan persian
    peruvian filipino philippine polish pole portuguese qatari romanian russian rwandan salvadoran samoan
    saudi scottish scot senegalese serbian serb seychellois singaporean slovak slovenian slovene somali
    soviet spanish spaniard sudanese surinamese swazi swedish swede swiss syrian taiwanese tajik tanzanian
    thai tibetan togolese tongan tunisian turkish turk turkmen ugandan ukrainian uruguayan uzbek
    venezuelan vietnamese welsh western yemeni zambian zimbabwean african asian arab arabian latin
    hispanic latino nordic scandinavian baltic balkan caribbean jewish muslim christian catholic
    protestant orthodox sunni shiite shia hindu sikh buddhist islamic islamist parisian londoner
    californian texan hawaiian alaskan democratic republican democrat labour tory conservative liberal
    socialist communist bavarian sicilian americans russians ukrainians germans britons israelis
    palestinians iranians iraqis syrians afghans europeans africans arabs muslims christians jews
    catholics kurds turks serbs indians pakistanis koreans mexicans canadians australians italians greeks
    poles republicans democrats conservatives liberals tories protestants hindus buddhists sunnis shiites
    dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman welshman
    welshwoman scotsman scotswoman cornishman yorkshireman zealander dubliner liverpudlian glaswegian
    mancunian azeri breton fleming walloon zimbabwean tyrolean cantonese burkinabe beninese eswatini
    nazis nazi soviets rohingya bangladeshis taliban
    """
)
