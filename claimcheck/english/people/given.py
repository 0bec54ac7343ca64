"""Common given names of the people in English-language news, with the gender they usually tell (own list)."""

from claimcheck.english.lexicon import lexicon

MALE_NAMES = lexicon(
    """
    aaron abdel abdelaziz abdelkader abdou abdoulaye abdul abdulaziz abdulla abdullah abebe abel abhijit
    abhishek abiy abraham achim adam adebayo ademola adil aditya adnan adrian afzal agustin agustín
    ahmad ahmed ahsan aidan ajay akbar akhil akihiko akinwumi akira akram al alain alan alasdair alban
    albert alberto aldo alec aled alejandro alejo aleksandar aleksander aleksandr alessandro alex
    alexander alexandre alexandru alexei alexey alfie alfonso alfred alfredo ali aliaksandr alireza
    alistair allan alois alok aloysius alphonse altaf alvaro alvin amadou amar amari ambrose amine aminu
    amir amit ammar amos anand anatol anatoly ander anders andre andrea andreas andrei andrew andrey
    andriy andrzej andrés andy angel angus anibal aniket anil anish ankit ansel anselm anson anthonius
    anthony antoine anton antoni antonin antonio antony antti antónio anwar anwer aram arash archibald
    archie ardian ariel arif arijit arjun arkady arman armando armin arnaud arne arno arnold arsene
    arshad artem arthit arthur arturo arun arvid arvind asad asher ashok ashraf ashwin asif aslan atif
    atul aubrey augustin augusto aung aurelien aurelio aurélien austen austin avi axel ayaan ayman ayub
    azim aziz babatunde bahram bakari balazs baptiste barack barnabas barnaby barney barrett barrie
    barry bart bartholomew bartosz bashar basil bassam bastian bayo bayu beau bekele bela ben benedict
    benedikt benito benjamin benjamín benny bernard bernardo bernd bernie bert bhim bilal bilel bill
    billy birger bjarne bjorn björn blaise blake blaz bob bobby bogdan bojan boniface boris borut
    boubacar boyd brad bradley brady bram brandon branislav branko brendan brendon brent brett brian
    brody bronson bruce bruno bryan bryce bryn budi bujar burak byron caetano caio caleb callum calvin
    cameron camilo carl carles carlo carlos carlton carson carsten casey casimir caspar casper cathal
    cecil cedric cemal cenk cesar chad chaim chandan chandra charles charlie cheick chester chidi chike
    chinedu chinua chris christian christof christoph christophe christopher chuck chukwuemeka cian
    ciaran cillian ciro clark claude claudio claudiu clayton clement cliff clifford clint clive clovis
    cody cole colin connor conor corentin corey cormac cornelius cosimo costas craig cristian cristiano
    curtis cyril cyrille cyrus dafydd dag dale damian damien damir dan daniel daniele daniil danilo
    danny danyal danylo dario darius dariusz darko darragh darrell darren darryl dave davey davi david
    davide davit davor davud davy dawit dean deepak dejan demetrius denis deniz dennis denys denzel
    derek dermot derrick deshawn desmond detlef dewi diarmuid dick didier diederik diego dieter
    dieudonne dikembe dilan dimitar dimitri dimitrios dinesh diogo dirk divyansh djamel dmitri dmitriy
    dmitry dmytro domenico domingo dominic dominique don donal donald dorian doug dougie douglas dragan
    drago dries dumitru duncan dunstan dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie eden
    edgar edgardo edmund eduard eduardo edward edwin efraim egon einar eitan ekrem eli elias elijah elio
    eliot elliot elliott ellis elmer elon elvis emeka emil emile emilio emmanuel emmett emre emrys
    enrique enzo eoin ephraim erdem eric erik erkan erling ermias ernest ernesto ernie ernst erwin espen
    esteban ethan etienne euan eugene eustace evan evander evandro evgeny ewan ewen eyal ezequiel ezra
    fabian fabien fabio fabrice fabrizio fadi fahad faisal fareed farhad farhan farid faris farouk faruk
    faustin fausto federico felipe felix ferdinand ferdinando ferenc fergus ferjani fernand fernando
    feroz festus fidel fidele fidelis fikret filip finlay finn finnian fintan fiorenzo firat flavio
    flemming florent florian florin floyd folke francesco francis francisco franck franco francois frank
    franklin frantisek franz françois fred freddie frederic frederick frederik fredrik friedrich fritjof
    fritz fyodor gabor gabriel gareth garry gary gaspard gaston gauthier gavin gavril gebre gennadi
    gennady geoff geoffrey george georges georgi gerald gerard gerardo gergely gerhard germain germán
    gerrit gerry getachew ghassan gherardo giacomo giancarlo gianluca gianluigi gianmarco gianni gideon
    gil gilbert gilberto gilles gino gintaras giorgio giovanni girish giuseppe glen glenn gonzalo gopal
    goran gordon gorka gottfried graeme graham grant greg gregor gregorio gregory grigory gudmund guido
    guilherme guillaume guillermo gunther guntis gurpreet gustaf gustav gustavo guy gwyn györgy habib
    haider haile hakan hakeem halil hamad hamdullah hamid hamish hamza hank hannes hans harald hardik
    haris harjinder harjit harold haroon harri harry haruki harvey hasan hashim hassan hassane haydar
    hayden heath hector heikki heiko heinrich heinz helmut hendrik henning henri henrik henrique henry
    herbert heriberto herman hernan hernán hicham hideki hidetoshi hilario hillel hilmi hiroki hiroshi
    hisashi hisham holger horace horatio horia horst hosni houssem howard hubert hubertus hugh hugo
    humberto husain hussein huw hyun hüseyin iago iain ian ibrahim ibrahima idris idrissa iestyn ieuan
    ifor ignacio ignas igor iker ilan ilham ilkka ilya ilyas immanuel imran imre inaki indrajit ingmar
    ioan ioannis irfan irvin irwin isaac isak ishaan ishmael isidro iskander ismael ismail issa istvan
    ivan ivar ivo iván iwan iñaki jaap jabari jabbar jacek jacinto jack jacob jacopo jacques jafar
    jagdish jahangir jaime jair jake jakob jalal jalen jamaal jamal james jamie jamil jan janez janos
    jared jarek jaroslav jarrod jason jasper jatin javad javier jay jean jed jeevan jeff jeffrey jeh
    jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesse jesús jim jimmy jin jiri jiro jitendra
    joachim joakim joao joaquim joaquin joaquín joe joel joffrey johan johann johannes john johnnie
    johnny jomo jon jonas jonathan jonny jordan jorg jorge jorn jose josef joseph josh joshua josip josé
    jovan jozef jozsef joão juan juha juhani jukka jules julian julien julio julius jun junaid juncker
    junius jurgen jussi jussuf justin jürgen kabir kacper kai kailash kaito kaleb kalle kamal kamil
    kamran karan kareem karel karim karl karol kaspar katsuya kaushik kazuki kazuo keanu keenan keir
    keith kelvin kemal ken kenan kendrick kenichi kenji kenneth kenny kerim keshav kevan kevin khaled
    khalid khalil khurram kiefer kieran kieron kimani kiran kirill kirk kjell klaus klemens knut kobe
    koen kofi koichi koji konrad konstantin konstantinos kostas krishnan kristian kristjan kristof
    krzysztof kuldeep kumar kunal kurt kwabena kwaku kwame kwasi kyle kylian lachlan ladislav laith
    lamar lamine lance larry lars lasse laszlo laurence laurent lauri lawrence leander leandro lebron
    lech lee leif leighton lekan len leo leon leonard leonardo leonid leonidas leopold leroy leslie
    lester leszek lev levi levon lewis liam lindsey linus lionel lior liviu ljubomir lloyd logan loic
    lorcan lorenzo loris lothar lou louis loïc luan lubomir luc luca lucas luciano ludo ludovic ludovico
    ludwig luigi luis luiz lujan lukas lukasz luke lukman luther lászló macauley maciej madhav mads
    magnus mahathir mahendra mahesh mahir mahmoud mahmud maik makoto maksim malachi malcolm malek malik
    mamadou manfred manish manmohan manny manoj mansoor mansour manuel marat marc marcel marcelo marco
    marcos marcus marek mariano mario marius mariusz mark marko markus marlon maro marshall martijn
    martim martin marty marvin marwan masahiro masaki masoud massimo mateo mateus mateusz mathias
    mathieu mats matt matteo matthew matthias matthieu matti mattias maurice mauricio maurizio mauro max
    maxim maxime maximilian maximiliano mbaye mehdi mehmet mehmood mehul mel melvin merrick mesfin mesut
    michael michal michał michel michele michiel mick mickey miguel mihai mihail mihalis mikael mike
    mikhail mikheil miklos milan miles milorad milos milton mircea mirko miroslav mirza mitch mitchell
    mitsuo mitt mo mohamad mohamed mohammad mohammed mohan mohit moisés momodou mordechai morgan morris
    morten moses moshe mostafa mouez moussa moustapha mthunzi muammar muhammad muhammadu muhammed mukesh
    mukhtar mukul munir murad murat murray murtaza musa mustafa mutaz mykola nabil nacer nadav nadeem
    nader nadir naftali najib najim narendra nasim nasir nasser nassim nat nathan nathaniel naveed navid
    neal ned neil nelson neville newt niall nicanor nicholas nick nickolas nicola nicolae nicolas
    nicolás nicos niels nigel nikhil nikita niko nikola nikolai nikolaj nikolaus nikolay nikos nils nir
    nitin nizar njoroge nnamdi noah noam nobuo noel norbert norberto norman norodom nuno obadiah obafemi
    obinna octavio ofer okan olaf olamide olav olavi ole oleg oleh oleksandr oleksii olev oliver olivier
    olu olusegun oluwaseun omar omari omer onur orhan oriol orlando orrin orson osama oscar oskar osman
    ossie otieno otis ottavio otto oumar ousmane owen oyvind ozan paavo pablo paddy padraic padraig
    pankaj paolo parvez pascal pasquale patrice patricio patrick patrik paul paulo pavel pavlo pawan
    pawel peder pedro pekka pelle percy perez perica perry pervez pete peter petr petro peyman pham phil
    philip philippe phillip pierluigi pierre piers pieter pim piotr pius prabowo prakash pramod pranav
    prasad praveen predrag priit przemyslaw pádraig pål qamar qasim quentin quincy radek radoslaw raed
    rafael rafal rafał raffaele rafiq raghu rahim rahmat rahul rainer raj rajan rajeev rajesh rajinder
    rajiv raju rakesh ralf ralph ramazan ramesh ramin ramiro ramon ramzan ranbir randall randy ranil
    ranjit raphael raphaël rashad rasheed rashid rasmus ratko raul ravi ray raymond raymundo raza razvan
    raúl recep redouane reed refik reggie regis reinaldo reiner reinhard reinier remi renato renaud
    renzo rené reuben reuven rex reza rhodri rhys riad riaz ricardo riccardo richard rick ricky riku
    riley rishi risto ritchie ritesh rizwan rob robbie robbin robby robert roberto robin robinho rocco
    rod roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohit roland rolando rolf roman
    romano romelu ron ronald ronan roni ronnie rory roshan ross rostislav rowan rowland roy ruairi
    ruaridh ruben rubens rubén rudolf rudy rufus rui rune rupert ruslan russ russell rusty ryan saad
    saadiq sachin saddam sadio sadiq saeed saif sajid sakari salah saleh salif salim salman salvador
    salvatore sam sameer sami samir samuel samuele sandeep sandor sanjay sanjeev santiago santino
    sathish satoshi satya saul sauli saverio scott seamus sean sebastian sebastiao sebastien sebastián
    seiji sekou selim selwyn semih senad serge sergei sergej sergey sergi sergio serhii serhiy seth seun
    severin seydou shafiq shafqat shahbaz shahid shahrukh shakeel shamil shane shankar sharif shashi
    shaukat shaun shawn shay sherif shigeru shimon shinji shinzo shivam shlomo siddharth sidney
    siegfried sigurd silas silvio simeon simeone simon sinan sipho siyabonga sjoerd skander slavko
    slobodan sohail solly solomon soren sotiris souleymane spencer srdjan srinivas stan stanislav
    stanley stefan stefano steffen stelios stephan stephane stephen sterling steve steven stevie stewart
    stig stuart sudhir suleiman sunil suresh surya sushil svein sven syd syed sylvain sylvester sándor
    sébastien søren tadej tadesse tadeusz tadhg taha tahir taiwo takashi takeshi takuma tamas tamás
    tanveer tapio tarek tariq taro tarquin tatsuya tayeb tayyip ted teddy tedros teemu tegan tendai teo
    teodor teodoro terence tero terrell terrence terry tesfaye thabo thaddeus thandiwe thanos themba
    theo theodor theodore theodoros theresa thiago thibault thibaut thierry thijs thomas thorsten
    thurgood tiago tibor tihomir tim timo timothy timur tito tiziano tobias toby todd tom tomas tomasz
    tomislav tommaso tommy tomoki tony tore torsten toshiro travis trevor trey tristan troy trygve
    tshepo tunde tuomas turgut tygo tyler uday ugur ulf ulises ulrich umair umar umberto umesh urs usain
    usama usman utpal uwe vaclav vadim valentin valery vangelis varun vasil vasile vasily vasyl vedran
    veli veljko venkat venkatesh vernon victor vidar vijay vikas vikram viktor viktors vilmos vinay
    vince vincent vincenzo vinicius vinod vinícius vipin virgil vishal vitali vitalii vitaly vitas vito
    vitor vivek vlad vladan vladimir vladislav vladislavs vlado vojtech volodymyr vusi václav wael
    waleed walid wallace walt walter warren waseem wasim wayne wendell werner wes wesley wilbur wilfred
    wilfried wilhelm wiliam will willem william willie wim winston witold wojciech wojtek wolfgang woody
    wouter xabi xander xavier yaakov yahya yakov yann yannick yannis yaron yaroslav yash yasin yasir
    yasser yavuz yaw yevgeny yildiz yitzhak yoann yoav yogi yohan yohannes yonas yorgos yosef yoshihide
    yoshiro younes younis youri youssef youssouf yoweri yukio yunus yuri yuriy yussuf yusuf yusuke yves
    zachary zack zahid zaid zakaria zaki zane zaur zbigniew zbynek zdenek zdeněk zdravko zeev zeke
    zeljko zhivko zhou zia ziad zlatan zlatko zoltan zoltán zoran zubair zvi çağlar ömer ørjan đorđe
    šime žarko
    """
)

FEMALE_NAMES = lexicon(
    """
    aaliyah abby abebech abena abigail abiola ada adaeze adela adelaide adele adelina adeola adina aditi
    adriana adriane adwoa afia afua agata agatha agnes agnese agnieszka aigul ailsa aine aino aisha
    aishwarya aisling aisulu aiyana akiko akosua akua alana alannah alba alejandra aleksandra alena
    alessandra alessia alexa alexandra alexandria alexandrina alexis alia alice alicia alida aliki alina
    alisha alison alix aliyah aliza allegra allison alma almaz almudena althea alva alya alyssa amaia
    amal amalia amanda amara amaya amber ambra amelia amelie amina aminata amira amrita amy amélie ana
    anabel anahita anais ananya anastasia anaïs andie andrea andrée ane aneesa aneta angela angelica
    angelina angharad angie angèle anika anita anjali anjelica anke ann anna annabel annalena anne
    anneke anneli anneliese annemarie annette annie annika anoushka anthea antje antonella antonia
    antonina anuradha anya aoife apinya apolonia april arabella araceli aretha ariana ariane arianna
    arlene arlette arline arundhati arwa asha ashanti ashley asma assunta astrid asuka atieno audrey
    aung aurelia aurelie aurélie ava ayaka ayako ayana ayanda ayelet ayesha aylin ayse aysha ayşe azadeh
    azra babette bahar barbara barbro basma bea beata beatrice beatrix beatriz becky belen belinda bella
    belén benazir bernadette bernadine bernice beryl beth bethany betsy bettina betty betül beverly
    beyonce bhavna bianca birgit birgitta birgitte bisi blanca blanche bobbie bojana bonnie bozena
    branka bree brenda brianna brid bridget brigid brigitte briony brittany bronagh bronwen bronwyn
    brooke bryony busisiwe caitlin caitlyn calista camelia camila camille candace candela candice
    caoimhe carin carina carla carlotta carly carme carmela carmen carol carole carolina caroline
    carolyn carolyne carrie cassandra cassie catalina catarina cate caterina catherine cathleen cathy
    catriona cecile cecilia cecily celeste celestine celia celine cerys chanda chantal chantelle charis
    charlene charlotte charmaine cher cherie cheryl cheyenne chiamaka chiara chidinma chika chimamanda
    chioma chitra chloe chloé christa christel christelle christiane christina christine chrystia ciara
    cilla cindy claire clara clare clarissa claudette claudia claudine clementine cleo cleopatra
    clémentine colette colleen concepcion concetta condoleezza connie constance constanze consuelo cora
    cordelia coretta corinne cornelia cosima courtney cressida cristina cynthia cécile dagmar dagny
    daisy dalia dalila damaris dana daniela danielle danuta daphna daphne darcey daria darlene davina
    dawn debbie deborah debra deepa deepika deidre deirdre delia delphi delphine demi denise desiree
    despina devi devika diana diane dianne dilara dilma dina dinara dineo dionne divya djamila dobrila
    doina dolly dolores dominga dominika donatella donna dora dorcas doreen doris dorota dorothea
    dorothee dorothy dovile dragana dunja dympna ebba ebony ebru edith edna effie efua eglantine eileen
    eilidh eimear ekaterina elaheh elaine elana eleanor eleanora elektra elena eleni eleonora elfriede
    elham eliane elif elin elina elinor elisa elisabeth elise eliza elizabeth elizaveta elke ella elle
    ellen ellie elodie elsa elsbeth elsie elspeth elvira elzbieta emer emilia emilie emily emine emma
    emmanuelle emmeline enid erica erika erin ernestine esme esmee esperanza esra estela estelle ester
    esther ethel etta eugenia eugenie eulalia eunice eva evangelia eve evelina evelyn evelyne evie ewa
    ewelina eydis ezgi fabiana fabienne fadumo fahima faith faiza fallon fanny fanta farah farida
    farzana fatemeh fatima fatma fatou fatoumata fawzia fay faye federica felicia felicity femke
    fereshteh feride fernanda fernande filippa filiz filomena fiona flavia fleur fleurette flora
    floriane folasade fran franca frances francesca francine franziska frauke freda frederica freya
    frida frieda friederike frédérique funke funmi gabriela gabriele gabriella gabrielle gaia gail
    galina galya garima gauri gayle gemma genevieve georgette georgie georgina geraldine gerda germaine
    gertrude ghada giada gilda gillian gina ginevra ginny giorgia giorgina giovanna gisela gisele gita
    gitte giulia giuliana giuseppina gladys glenda glenys gloria golda golnaz golshifteh gosia grace
    graciela grainne greer greetje greta gretchen gráinne guadalupe gudrun gudrún gul guler gulnara
    gunilla gwen gwendoline gwendolyn gwyneth habiba hadia hadiza hafsa haifa hajar hala haley halima
    halina halle hana hanan hanna hannah hanne hanneke harpreet harriet haruka harumi haya hayley hazel
    heather hedda hedwig hege heidi heike hela helen helena helene helga helle hellen henrietta
    henriette hermine hermione hester hiba hilary hilda hilde hildegard hillary hina holly
    hortense huda huma hélène iben ida ifeoma ilana ilaria ildiko ildikó ilona ilse iman imani imelda
    imke imogen ina indira indu ines inga inge ingeborg ingrid ingrida inmaculada inna inés ioana ioanna
    iolanda iona ionela iphigenia irena irene irina iris irit irma irmgard isabel isabella isabelle
    isadora iseult isha isla ismene isobel iva ivana ivanka iveta ivone ivy iwona izabela izzy jacinda
    jacinta jackie jacqueline jacqui jada jadwiga jaimie jameela jamila jana jane janelle janet janetta
    janice janina janine jarmila jasmin jasmina jasmine jaswinder javiera jaya jayne jean jeanette
    jeanie jeanne jeannette jelena jemima jemma jen jenna jenni jennie jennifer jenny jerusha jessica
    jessie jette jia jill jina jitka jo joan joana joann joanna joanne jocelyn jodhi jodi jodie joely
    johana johanna johanne jola jolanta jolene joni josee josefina josephina josephine josie jovana joy
    joyce juana juanita judi judit judith judy jule julia juliana julianne julie juliet julieta julissa
    julita june justine jutta kadri kaja kalpana kamala kamila kanika kara karen karima karin karina
    karla karolin karolina karoline kasia kasturi katalin katariina katarina katarzyna kate katerina
    kateryna katherina katherine kathleen kathrin kathrine kathryn kathryne kathy katie katinka katja
    katrina katy katya kavita kay kayla kaylee kayleigh kaylin keeley keiko keira kelly kellyanne kemi
    kendra kenza kerri kerry kerstin keziah khadija khadijah khanyi kiki kim kimberly kinga kiri kirsi
    kirsten kirsti kirstin kirstjen kirsty kitty klara klaudia komal kornelia kristen kristi kristin
    kristina kristine kristy kriszta krystyna ksenia kylie kyrsten kübra laila lainie lakisha lakshmi
    lale lalita lalla lamia lana lara laraine larisa lata latifa latoya laura lauren laurette laurie
    lavinia layla lea leah leanna leanne leda leela leila lena lenka leocadia leonie leonora leora
    leslee lesley leslie leticia lettie levina leyla liana libby lidia lidiya lieke liesbeth liesl lila
    lilas lilia lilian liliana liliane lillian lillie lily lin lina linda lindsay lindsey linnea linnéa
    lisa lisbeth lise liselotte lissa liv livia livvy liz liza ljubica lois lola lolita lorelei lorena
    loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes luana lubna lucia luciana
    luciane lucie lucienne lucille lucinda lucy lucía ludivine ludmila ludmilla luisa luiza lupita luz
    lydia lyn lynda lynette lynn lynne lynsey lyudmila maaike mabel madeleine madeline madhuri madina
    madison madonna mae maeve magali magda magdalena maggie mahalia mahsa maia mairead mairi maite maja
    malala malgorzata maliha malin mamta manal mandy manju manon manuela manuella mara marcela marcia
    maren margaret margareta margarethe margarita margaux marge margit margot margrethe margriet maria
    mariah mariam mariana marianna marianne maricel marie mariela mariella marijke marilena marilyn
    marina marine marion marisa marissa marit mariya marja marjorie marla marlena marlene marta marte
    martha martina mary maryam maryanne marylou maryna marzena masha mathilda mathilde matilda maud
    maureen mavis maxima maxine maya mayra mayumi małgorzata mbali meaghan mechthild medea meena meera
    megan meghan megumi megyn mehreen mehwish meike melania melanie melanija melina melinda melisa
    melissa melody meredith meret merete meryem meryl mette mhairi mia micaela michaela michaele
    michelina michelle michèle mihaela miho mika mila mildred milena milica milla millicent mimi mina
    minnie mira miranda mireille mirela miren mireya miriam mirja mirjam mirjana misaki misato mitra
    mitsuko mitzi miyu moina moira molly mona monica monika monique monserrat montserrat morag morwenna
    moyra muna munira muriel myfanwy myra myriam myrna myrtle nadezhda nadia nadine nadja nadya nadège
    nafeesa nafisa nahid naima najat najla naledi namrata nana nanami nancy nandini nanette naoko naomi
    naomie narges nasreen nasrin natalia natalie natalya natasha nathalie nayeli nazanin nazia ndidi
    neha nelia nell nella nelly nena nerys nesrin neve ngaire ngozi nia niamh nicky nicola nicole
    nicolette nida nigella nikki nilda nilufar nina ning nirmala nisha nkechi nobuko noelle noemi noemie
    noha nokuthula nomvula nonhle noor nora norah noreen noriko norma noura noémie nura nuria nurul
    nushin odette odile ofelia oihane oksana ola oleksandra olena olesya olga olive olivia olivija
    olufunke oluwatoyin olya omarosa omolara ondine oona oprah orla orlaith ornella orsolya otilia
    ottilie paige palesa pallavi paloma pam pamela pamina paola parisa parvati parveen pascale patricia
    patti patty paula paulette paulina pauline pavla pavlina pearl peggy penelope penny perla perpetua
    petra petronela petronella petula philippa philomena phoebe phyllis pia pilar pilvi pippa polina
    polly pooja portia pramila pranjal preeti prisca priscila priscilla priti priya priyanka qiu rachael
    rachel radhika radka rafaela raffaella raheela rahel raisa ramla ramona rana rani rania ranya raquel
    rasha rashida raya rebeca rebecca rebekah reem reeta refilwe regina reiko rekha renata renate renee
    renske reshma reyna rhea rhian rhianna rhiannon rhoda rhonda ria ricarda rihanna rina risa rita ritu
    riya roberta robyn rocio rocío rodaba roisin romaine romilda romina romola rosa rosalia rosalie
    rosalina rosalind rosalyn rosamund rosanna rosanne rosario rose rosemary roser roshni rosie rosina
    rositsa roswitha roula rowena roxana roxane roxanne roz ruby rukhsana rukmini ruta ruth ruxandra
    saanvi sabina sabine sabrina sabrine sadaf sade sadia sadie safiya sahar saida saima sakshi sakura
    saleha salima sally salma salome salwa samanta samantha sameera samia samira sana sanaa sandhya
    sandra sanjana sanna sanne santina saoirse saori sapna sara sarah sarai sari sarita saroja sasha
    saskia savannah sayaka seema selam selena selin selina selma senait seonaid serap seren serena
    serene severine shabana shabnam shaheen shahnaz shaista shakira shalini shami shamima shana shanaya
    shani shanice shannon shanta shanthi sharlene sharmeen sharmila sharmin sharon shauna shazia sheela
    sheena sheikha sheila shelagh shelley sherry sheryl sheryn shilpa shireen shirin shirley shonda
    shoshana shreya shula sibel sidsel sigourney sigrid sigrun silke silvana silvia simin simona simone
    simran sinazo sindi sinead sinem sinéad siobhan siphokazi siri sissel siw siân smita snezana sofia
    sojourner solange soledad solveig sonali sonia sonja sonya sophia sophie soraia soraya sorcha souad
    stacey stacy stefania stefanie stefanija stella stephania stephanie stephany stina suad subha sue
    suella suhair sujata sukhi suman sumaya sumitra sunita sunniva suresha surinder susan susana susanna
    susanne sushma susi susie suzana suzann suzanne suzette suzy svenja sveta svetlana sviatlana swati
    swetlana sybil sylvia sylvie sylwia séverine tabea tabitha taina taisia tala tallie tallulah talya
    tamar tamara tamika tammy tamsin tania tanisha tanja tanvi tanya tara tasha taslima tatiana tatjana
    tatyana tegwen temitope teodora teresa teresita tereza terhi terri tess tessa thandeka thandi thea
    thelma theresa therese thora thuli thérèse tia tiana tiffany tiina tikva tilda tilly timea tina
    tineke tirunesh titilayo tiziana tomoko toni torill tova tracey tracie tracy tricia trine trinh
    trish trudy tsitsi tuba tulin tulsi turid tuuli ulrike uma umme ursina ursula urszula uta ute uzma
    vaishali valentina valentyna valeria valerie valérie vanda vanessa vanja vasiliki veena venetia vera
    verena verity veronica veronika veronique vesna vibeke vicki vicky victoria vida vidya viktoria
    viktoriia vilma viola violet viorica virginia virginie virpi viveca vivian viviane vivienne
    véronique wafa wahida waltraud wanda wangari wanjiru wenche wendeline wendy whitney wiktoria
    wilhelmina wilhelmine willa wilma winifred winnie winnifred wioletta xanthe ximena xiomara yaa yael
    yaiza yamina yana yara yasemin yasmin yasmina yasmine yayoi yekaterina yelena yetunde yevgenia ylva
    yoko yolanda yolande yordanos yosra ysabel yuki yuko yulia yuliya yumi yuriko yusra yvette yvonne
    zaha zahara zahra zainab zakia zara zaynab zehra zeina zeinab zelda zeynep zhanna zina zinaida
    zinnia zita zoe zofia zoya zoë zsuzsa zsófia zuleika zuzana zuzanna åsa élodie özlem
    """
)

GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES

FAMILY_FIRST = lexicon(
    """
    cai chen cheng cho choi deng ding feng gao guo han hau he ho hu huang hwang jiang kang kim kwok lau
    leung li liang lin liu lu luo ma mao moon nguyen pan park peng qi qian qin shen shi song sun tan tang
    tran tsai wang wei wen wong wu xi xiao xie xu yan yang yao ye yoo yoon yu yuan zeng zhang zhao zheng
    zhou zhu
    """
)
"""Chinese, Korean and Vietnamese family names, which stand first."""


def is_given(key: str) -> bool:
    """Whether a word in lower case, or its first part ("mary-jane"), is a common given name."""
    return key in GIVEN_NAMES or key.partition("-")[0] in GIVEN_NAMES
