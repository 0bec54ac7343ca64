"""Common given names of the people in English-language news, with the gender they usually tell (own list)."""

from claimcheck.english.lexicon import lexicon

MALE_NAMES = lexicon(
    """
    aaron abdul abdullah abraham adam adnan adrian ahmad ahmed ahsan aidan al alain alan alban albert
    alberto alejandro aleksander aleksandr alex alexander alexandre alexei alexey alfonso alfred alfredo
    ali alistair allan alphonse alvaro alvin ambrose amir amit ammar anatoly anders andre andrea andreas
    andrei andrew andrey andriy andrzej andrés andy angel angus anibal anil anthony antoine anton antonin
    antonio antony antónio anwar aram archie ariel arjun arkady armando arnaud arnold arsene artem arthur
    arturo arun arvind asad ashok ashraf asif augusto aung austin avi axel aziz bahram barack barney
    barrett barrie barry bart bashar basil bassam bela ben benedict benito benjamin benny bernard bernie
    bert bilal bill billy björn blaise blake bob bobby bogdan boris boyd brad bradley brady brandon
    brendan brent brett brian bruce bruno bryan burak byron caetano caleb calvin cameron camilo carl
    carles carlo carlos carlton carson casey cecil cedric cesar chad chaim chandra charles charlie chester
    chris christian christoph christophe christopher chuck clark claude claudio clayton clement cliff
    clifford clint clive cody cole colin connor conor corey cornelius craig cristian cristiano curtis
    cyril cyrus dale damian damien dan daniel daniele daniil danny darko darrell darren darryl dave david
    davide davor dean demetrius denis dennis denys denzel derek derrick deshawn desmond diarmuid dick
    diego dieter dieudonne dikembe dimitri dirk dmitri dmitriy dmitry dmytro dominic dominique don donald
    doug douglas dries duncan dusan dustin dwayne dwight dylan earl ed eddie eden edgar edgardo edmund
    eduardo edward edwin efraim eitan eli elias elijah eliot elliott elmer elon emile emilio emmanuel emre
    enrique enzo ephraim eric erik ernest ernesto ernie ernst erwin esteban ethan eugene evan evgeny ezra
    fabian fabio fabrice faisal fareed farid farouk faustin federico felipe felix ferdinand ferenc ferjani
    fernand fernando fidel fidelis filip finn florian floyd francesco francis francisco franco frank
    franklin franz fred freddie frederic frederick friedrich fritz fyodor gabriel gareth garry gary gaston
    gavin gennadi gennady geoff geoffrey george georges georgi gerald gerard gerhard gerry giacomo gianni
    gideon gil gilbert gilles gino giorgio giovanni giuseppe glen glenn gonzalo goran gordon graeme graham
    grant greg gregor gregory grigory guido guillaume guillermo gunther gustav gustavo guy haider hakan
    hamad hamdullah hamid hamza hank hans harold harry haruki harvey hasan hashim hassan heath hector
    heiko heinrich heinz helmut hendrik henning henri henrik henry herbert herman hernan hilmi hiroshi
    hisham horace horst hosni howard hubert hugh hugo humberto husain hussein hyun ian ibrahim idris
    ignacio igor ilan ilham ilya immanuel imran ingmar isaac ishaan iskander ismail issa ivan ivo jaap
    jabbar jacek jack jacob jacques jaime jair jake jakob jalen jamaal jamal james jamie jan jared jarrod
    jason jasper javad javier jay jean jed jeff jeffrey jeh jens jeremiah jeremy jermaine jerome jerry
    jerzy jesse jesús jim jimmy jin jiri joachim joakim joao joaquin joe joel johan johann johannes john
    johnnie johnny jon jonas jonathan jonny jordan jorg jorge jose josef joseph josh joshua josé jozef
    joão juan julian julien julio julius jun juncker junius jurgen jussi justin jürgen kamal kareem karim
    karl kaspar kazuo keenan keir keith kelvin kemal ken kendrick kenji kenneth kevin khaled khalid kieran
    kimani kiran kirill kirk klaus kobe kofi koji konrad konstantin kumar kurt kwame kwasi kyle kylian
    lamar lance larry lars laszlo laurence laurent lawrence lebron lech lee leighton len leo leon leonard
    leonardo leonid leonidas leopold leroy leslie lester levi lewis liam lindsey linus lionel ljubomir
    lloyd logan lorenzo lou louis luc luca lucas ludwig luigi luis luiz lukas lukasz luke luther mads
    magnus mahathir mahesh mahmoud mahmud maksim malcolm malik mamadou manfred manmohan manny mansoor
    manuel marat marc marcel marcelo marco marcos marcus marek mariano mario marius mariusz mark marko
    markus marlon marshall martin marty marvin masahiro masoud massimo matt matteo matthew matthias
    matthieu matti maurice mauricio max maxim maxime maximilian mehdi mehmet mel melvin merrick mesut
    michael michel michele mick mickey miguel mihai mikael mike mikhail mikheil milan miles milos milton
    miroslav mitch mitchell mitt mo mohamad mohamed mohammad mohammed moisés morgan morris moses mouez
    muammar muhammad muhammadu mukesh mukhtar munir murat murray musa mustafa mykola nabil nacer najib
    narendra nasir nasser nat nathan nathaniel naveed neal ned neil nelson newt nicanor nicholas nick
    nicola nicolas nicolás nicos nigel nikita niko nikolai nikolaus nikolay nikos nir nizar noah noam noel
    norbert norman norodom nuno obadiah octavio olaf ole oleg oleh oleksandr oleksii oliver olivier
    olusegun omar omer orhan orlando orrin osama oscar oskar osman otis otto ousmane owen pablo paddy
    pankaj paolo pascal patrice patrick patrik paul paulo pavel pavlo pawel pedro perez perry pervez pete
    peter petr petro pham phil philip philippe phillip pierre pieter piotr pius prabowo prakash qasim
    quentin radek radoslaw rafael rahul raj rajesh ralf ralph ramesh ramiro ramon ramzan randall randy
    rashid rasmus raul ravi ray raymond raymundo recep reed reggie reinhard renato rené reuben reuven rex
    reza rhys ricardo riccardo richard rick ricky riley rishi rob robby robert roberto robin rod rodney
    rodolfo rodrigo roger roland rolando rolf roman romano romelu ron ronald ronnie rory ross rowan roy
    ruben rudolf rudy rufus rupert ruslan russ russell rusty ryan saad saddam saeed saif sajid salah salim
    salman salvador salvatore sam sami samir samuel samuele sandeep sanjay santiago satoshi satya saul
    scott sean sebastian sebastiao selim senad serge sergei sergej sergey sergi sergio serhii serhiy seth
    shafiq shahbaz shahid shamil shane shashi shaukat shaun shawn shigeru shimon shinzo shlomo sidney
    silvio simeon simon slobodan sohail solomon spencer stan stanislav stanley stefan stefano steffen
    stephan stephane stephen sterling steve steven stevie stewart stuart suleiman suresh sushil sven syed
    sylvester tadeusz takeshi tariq tayeb tayyip ted tedros terence terrell terrence terry thabo theo
    theodore theresa thibaut thierry thomas thorsten thurgood tim timothy tito tiziano tobias todd tom
    tomas tomasz tommaso tommy tony toshiro travis trevor trey tristan troy tyler uday ulrich umar usman
    uwe vaclav vadim valentin valery vasily vasyl venkat vernon victor vijay vikram viktor viktors vince
    vincent vincenzo vinod virgil vitali vitalii vitaly vitas vito vlad vladimir vladislav vojtech
    volodymyr wael walid wallace walter warren waseem wayne werner wes wesley wilbur wilfred
    wilhelm wiliam will willem william willie wim winston witold wojciech wolfgang woody xavier yahya
    yakov yann yannick yaroslav yasir yasser yevgeny yitzhak yoav yogi yosef yoshihide yoweri yukio yuri
    yuriy yusuf yves zachary zaid zaki zbigniew zeke zhou zia ziad zlatan zoran çağlar
    """
)

FEMALE_NAMES = lexicon(
    """
    abby abigail ada adelaide adele adriana agatha agnes aine aisha akiko alana alba alejandra aleksandra
    alessandra alexa alexandra alexandria alexis alia alice alicia alina alison aliyah allison alma althea
    alya alyssa amal amanda amara amber amelia amina amy ana ananya anastasia andrea aneta angela angelica
    angelina angie anika anita anjali ann anna annabel annalena anne annette annie annika antonella
    antonia anya aoife april aretha ariana ariane arianna arundhati ashley asma astrid audrey aung ava
    ayesha aysha azadeh barbara beata beatrice beatriz becky belinda bella benazir bernadette bernadine
    beth bethany betsy bettina betty beverly beyonce bianca bobbie bonnie bozena brenda brianna bridget
    brigitte brittany brooke camila camille candace candice carina carla carly carmela carmen carol carole
    carolina caroline carolyn carrie cassandra cassie catalina cate catherine cathy cecilia celeste celia
    celine chantal charlene charlotte cher cherie cheryl chiara chloe chloé christiane christina christine
    chrystia cindy claire clara clare clarissa claudette claudia colette colleen condoleezza connie
    constance consuelo cora coretta corinne courtney cristina cynthia daisy dana daniela danielle daphne
    daria darlene dawn debbie deborah debra deirdre delia delphine denise desiree devi diana diane dianne
    dilma dina dolly dolores dominika donna dora doreen doris dorothy ebony edith edna effie eileen eilidh
    elaine elana eleanor elena elif elinor elisa elisabeth elise eliza elizabeth ella ellen elsa elsbeth
    elsie emilia emilie emily emma erica erika erin ernestine esperanza estelle esther ethel eugenia
    eugenie eunice eva eve evelyn fabiana faith fanny farah farida fatima fatma fawzia felicia fernanda
    fernande fiona flavia fleur flora frances francesca freya frida frieda gabriela gabriella gabrielle
    gaia gail galina gayle gemma genevieve georgina geraldine gertrude gillian gina ginny giorgia giovanna
    gisele giulia gladys gloria golda golnaz grace graciela greer greta gretchen guadalupe gudrun gul gwen
    gwendolyn hala haley halle hana hanna hannah harriet hayley hazel heather heidi hela helen helena
    helga henrietta hilary hilda hillary hina holly huma ida ilana ilse iman imogen indira ines inga
    ingrid inna ioana irene irina iris irma isabel isabella isabelle isha isobel ivana ivanka ivy jacinda
    jackie jacqueline jada jamila jane janelle janet janice jasmine jaya jayne jean jeanette jeanne jelena
    jen jenna jennie jennifer jenny jessica jessie jia jill jo joan joana joanna joanne jocelyn jodi jodie
    johanna jolanta joni josefina josephine joy joyce juana juanita judi judith judy julia juliana julie
    juliet julieta june justine kaja kamala kara karen karin karina karla karolina kasia kate katherine
    kathleen kathrin kathryn kathy katie katja katrina katya kay kayla kayleigh keiko keira kelly
    kellyanne kendra kerry khadija kim kimberly kirsten kirstjen kirsty kristen kristi kristin kristina
    kristine ksenia kylie kyrsten lakshmi lale lalla lana lara larisa latoya laura lauren laurie layla lea
    leah leanne leila lena leonie leonora lesley leslie leticia leyla lidia lidiya liesl lilian liliana
    lillian lily lin linda lindsay lindsey linnea lisa liv livia liz liza lois lola lorena loretta lori
    lorna lorraine louisa louise lucia luciana lucille lucinda lucy ludmila luisa luz lydia lyn lynn lynne
    lyudmila mabel madeleine madeline madison madonna mae magdalena maggie mahsa maia maja malala manal
    mandy manuela mara marcela marcia margaret margarita marge margot maria mariam mariana marianne
    maricel marie marilyn marina marine marion marisa marissa mariya marjorie marla marlena marlene marta
    martha martina mary maryam maryna masha mathilde matilda maud maureen maxine maya mayra meena meera
    megan meghan megyn melania melanie melinda melissa melody meredith mette mia micaela michaela michelle
    mila mildred milena millicent mimi mina minnie miranda miriam mirjam mitsuko moira molly mona monica
    monika monique muriel myra myriam nadezhda nadia nadine nadya nafisa naledi nana nancy nandini naomi
    narges nasrin natalia natalie natalya natasha neha nell nella nelly nena ngozi nia nicola nicole
    nicolette nigella nikki nilufar nina ning noelle noor nora noreen norma oksana oleksandra olena olesya
    olga olive olivia olya omarosa oprah paige paloma pam pamela parvati patricia patti patty paula
    paulette paulina pauline pearl peggy penelope penny perla petra petronella philippa phoebe phyllis pia
    pilar pippa polina polly portia pramila priscilla priti priya qiu rachel raisa ramona rana rania
    raquel rasha rashida raya rebecca reem regina rekha renata renee reyna rhea rhoda rhonda rihanna rita
    roberta robyn rodaba roisin rosa rosalie rosalind rosalyn rosanna rosanne rosario rose rosemary rosie
    roxana roz ruby rukhsana ruth sabine sabrina sade sadie saida sakura sally salma salome samantha
    samira sana sanaa sandra sanna saoirse sara sarah sasha saskia savannah selena selin selma serena
    shabana shaista shami shanice shannon sharmeen sharmila sharon shazia sheikha sheila shelley sherry
    sheryl shireen shirley shonda sigourney sigrid silvia simona simone sinead sinéad siobhan siri sofia
    sojourner soledad sonia sonja sophia sophie soraya stacey stacy stefania stefanie stella stephanie
    stephany sue suella sujata sunita susan susana susanna susanne susie suzanne suzy sveta svetlana
    sviatlana sybil sylvia sylvie tabitha tallulah tamar tamara tammy tania tanisha tanya tara tasha
    tatiana tatjana tatyana teresa terri tess tessa thandi thea thelma theresa therese tiffany tilda timea
    tina toni tracey tracie tracy tricia trish trudy tuba tulsi ulrike uma ursula valentina valeria
    valerie vanessa vera verity veronica veronika vicki vicky victoria vida viktoria viktoriia viola
    violet virginia vivian viviane vivienne wanda wangari wendy whitney wilhelmina wilma winifred winnie
    xiomara yael yana yara yasmin yasmine yelena yoko yolanda yuki yuko yulia yuliya yvette yvonne zaha
    zahra zainab zara zehra zeinab zelda zhanna zinaida zoe zuleika zuzana
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
