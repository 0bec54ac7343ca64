"""Common given names of the people in English-language news, with the gender they usually tell (own list)."""

from claimcheck.english.lexicon import lexicon

MALE_NAMES = lexicon(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex
    alexander alexandre alexei alexey alfred ali alistair alvin amir amit anders andre andrea andreas
    andrei andrew andrey andriy andrzej andrés andy angel angus anil anthony anton antonio antony antónio
    anwar archie arjun arnold arthur arturo arun ashok asif aung austin barack barry bart bashar basil ben
    benedict benjamin bernard bernie bert bill billy björn bob bobby boris brad bradley brandon brendan
    brett brian bruce bruno bryan byron caleb calvin cameron carl carles carlo carlos cecil cesar chad
    charles charlie chester chris christian christoph christophe christopher claude clayton clement cliff
    clifford clint clive colin connor conor craig curtis cyril cyrus dale damian damien dan daniel daniele
    danny darrell darren darryl dave david davide dean denis dennis denys derek derrick desmond dick diego
    dieter dimitri dirk dmitri dmitriy dmitry dmytro dominic dominique don donald doug douglas duncan
    dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah eliot
    elliott elon emmanuel enrique eric erik ernest ernesto ernst erwin ethan eugene evan evgeny ezra
    fabian farouk felipe felix ferdinand fernando fidel finn floyd francesco francis francisco franco
    frank franklin franz fred freddie frederic frederick friedrich fritz fyodor gabriel gareth garry gary
    gavin gennady geoff geoffrey george georges georgi gerald gerard gerhard gerry giacomo gilbert giorgio
    giovanni giuseppe glen glenn gordon graham grant greg gregor gregory grigory guillaume guillermo
    gunther gustav gustavo guy hamid hamza hank hans harold harry harvey hasan hassan heiko heinrich heinz
    helmut henri henrik henry herbert herman hiroshi horace horst howard hubert hugh hugo hussein ian
    ibrahim igor ilham imran isaac ismail ivan ivo jack jacob jacques jaime jair jake jakob jamal james
    jamie jan jared jason jasper javier jay jean jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
    jesse jesús jim jimmy jin joachim joakim joao joaquin joe joel johan johann johannes john johnny jon
    jonas jonathan jordan jorge jose josef joseph josh joshua josé joão juan julian julien julio julius
    jun juncker justin jürgen kamal karim karl keir keith kemal ken kenji kenneth kevin khaled khalid
    kiran kirk klaus kofi konstantin kumar kurt kyle lance larry lars laurent lawrence lee leo leon
    leonard leonardo leonid leopold leroy leslie lester lewis liam lionel lloyd logan lorenzo lou louis
    luc luca lucas ludwig luigi luis luiz lukas luke luther mahmoud mahmud malcolm malik manfred manuel
    marc marcel marcelo marco marcos marcus mariano mario marius mark marko markus marlon marshall martin
    marvin masoud massimo matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian
    mehmet mel melvin michael michel michele miguel mikael mike mikhail milan miles milos milton mitch
    mitchell mohamad mohamed mohammad mohammed morgan morris moses muammar muhammad muhammadu murray
    mustafa mykola nabil najib narendra nasser nathan nathaniel neil nelson nicholas nick nicola nicolas
    nicolás nigel nikita niko nikolai nikolaus nikolay noah noel norbert norman oleg oleh oleksandr
    oleksii oliver olivier omar orlando osama oscar oskar otto owen pablo paolo pascal patrick paul paulo
    pavel pavlo pawel pedro perry pete peter petr petro phil philip philippe phillip pierre pieter piotr
    prakash quentin rafael rahul raj rajesh ralph ramon ramzan randall randy rashid raul ravi ray raymond
    recep reggie reinhard renato rené rex reza ricardo riccardo richard rick ricky riley rishi rob robert
    roberto robin rod rodney rodrigo roger roland rolf roman romano ron ronald ronnie ross roy ruben
    rudolf rudy rufus rupert russ russell ryan saad saddam said saif salah salim salman salvatore sam sami
    samir samuel sanjay santiago saul scott sean sebastian serge sergei sergej sergey sergio serhiy seth
    shane shaun shawn shimon shinzo sidney silvio simon solomon spencer stan stanislav stanley stefan
    stefano stephane stephen sterling steve steven stewart stuart suleiman sven syed sylvester tariq
    tayyip ted terence terrence terry theo theodore theresa thierry thomas tim timothy tobias todd tom
    tomas tommy tony travis trevor tristan troy tyler uwe valentin valery vasily vernon victor vijay
    vikram viktor vince vincent vincenzo virgil vitali vitaly vlad vladimir volodomyr volodymyr wallace
    walter warren wayne wei werner wilfred wilhelm will willem william willie winston wolfgang xavier xi
    yann yasser yevgeny yitzhak yosef yoshihide yuri yusuf yves zachary zoran çağlar
    """
)

FEMALE_NAMES = lexicon(
    """
    abby abigail ada adele adriana agatha agnes aisha alana alba alexandra alexandria alexis alice alicia
    alina alison allison alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica
    angelina anika anita ann anna annabel annalena anne annette annie antonia anya april ariana astrid
    audrey aung ava ayesha barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany
    betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila camille candace carla carmen
    carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia celia charlene
    charlotte cherie cheryl chiara chloe christiane christina christine chrystia cindy claire clara clare
    clarissa claudia colleen connie constance consuelo cora corinne courtney cristina cynthia dana daniela
    danielle daria dawn debbie deborah debra deirdre delia denise diana diane dianne dilma dina dolores
    dominika donna dora doreen doris dorothy ebony edith edna eileen elaine eleanor elena elif elisa
    elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esther ethel
    eunice eva eve evelyn faith farah fatima fatma felicia fernanda fiona frances francesca freya frida
    gabriela gabriella gabrielle gail galina gemma georgina geraldine gertrude gillian gina giorgia giulia
    gladys gloria golda grace greta gretchen guadalupe gwen gwendolyn hanna hannah harriet hazel heather
    heidi helen helena helga hilary hilda hillary holly ida ilse imogen indira ines inga ingrid irene
    irina iris irma isabel isabella isabelle ivanka ivy jacinda jackie jacqueline jane janet janice
    jasmine jayne jean jeanette jeanne jen jennie jennifer jenny jessica jill jo joan joana joanna joanne
    jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie juliet julieta june
    justine kaja kamala karen karin karina kate katherine kathleen kathryn kathy katie katrina katya kay
    kayla keiko kelly kendra kerry kim kimberly kirsten kirsty kristen kristin kristina kylie lana lara
    larisa laura lauren laurie layla lea leah leila lena leonora lesley leticia lidia lilian liliana
    lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorraine louisa louise
    lucia luciana lucille lucy ludmila luisa lydia lyn lynn lynne mabel madeleine madeline madison mae
    magdalena maggie maia malala mandy manuela marcela marcia margaret margarita margot maria mariam
    mariana marianne marie marilyn marina marine marion marisa marjorie marla marlene marta martha martina
    mary maryam mathilde matilda maud maureen maya megan meghan melania melanie melinda melissa mercedes
    meredith mette mia michaela michelle mila mildred mina minnie miranda miriam moira molly mona monica
    monika muriel myra myriam nadia nadine nancy naomi natalia natalie natasha nella nicola nicole nikki
    nina noor nora noreen norma olena olga olive olivia olya oprah paige pam pamela patricia patty paula
    paulina pauline pearl peggy penelope penny petra phoebe phyllis polina polly pramila priscilla priti
    priya rachel ramona raquel rebecca regina renata renee rhoda rhonda rita roberta rodaba rosa rosalind
    rosalyn rosanna rose rosemary rosie roxana ruth sabrina sadie sally samantha sana sandra sanna sara
    sarah sasha savannah selena selma serena shannon sharon sheikha sheila shelley sherry shirley sigrid
    silvia simone sinead siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan
    susana susanna susanne suzanne suzy svetlana sviatlana sybil sylvia tamara tammy tania tanya tara
    tatiana tatyana teresa terri tessa thelma theresa therese tiffany tina toni tracey tracy tricia trudy
    tulsi ursula valentina valeria valerie vanessa vera veronica veronika vicki vicky victoria viola
    violet virginia vivian viviane wanda wendy whitney wilma winifred xiomara yasmin yolanda yulia yuliya
    yvette yvonne zainab zara zehra zelda zoe zuzana
    """
)

GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES


def is_given(key: str) -> bool:
    """Whether a word in lower case, or its first part ("mary-jane"), is a common given name."""
    return key in GIVEN_NAMES or key.partition("-")[0] in GIVEN_NAMES
