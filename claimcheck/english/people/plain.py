"""Words that open a sentence or a headline with a capital and are no name (own list, lower case)."""

from claimcheck.english.lexicon import lexicon

PLAIN = lexicon(
    """
    a about above according across actually add additionally adding after afterwards again against ago
    ahead all almost alone along alongside already also although always amid among amongst an and another
    any anyone anything anyway apart are around as asked aside at back based be because become been before
    behind being below beside besides best better between beyond big both briefly but by call called came
    can cannot citing clearly come comes consider could currently dear despite did do does doing don done
    down due during each earlier early eight either eleven else elsewhere end enough especially even
    eventually ever every everybody everyone everything everywhere except few fewer fifty finally first
    five following for forty founded four from full further furthermore get given giving go going good got
    had half happy has have having he hello hence her here hers herself hey hi him himself his
    historically how however hundreds i if immediately in including increasingly indeed initially inside
    instead into is it its itself join just keep know last later lately latest least led less let like
    likewise listen live local long look looking made make making many maybe meanwhile might millions more
    moreover most mostly much must my myself near nearby nearly neither never nevertheless next nine no
    nobody none nonetheless nor not note nothing notably now nowhere obviously of off officials often oh
    ok okay old on once one ones only onto open opening or other others otherwise our ours ourselves out
    outside over overall own part people perhaps please plus police previously probably quite rather read
    really recent recently regarding remember right said same save say saying says see seeing seen
    separately seven several shall she should show similarly since six so some somebody someone something
    sometimes somewhere soon sorry speaking still stop such suddenly ten than thank thanks that the their
    theirs them themselves then there thereafter therefore these they thing things think thirty this those
    though thousands three through throughout thus till to today together told tomorrow tonight too top
    toward towards twelve twenty twice two under unfortunately unless unlike until up update updated upon
    us use used using usually various very via wanted was watch we well went were what whatever when
    whenever where whereas wherever whether which while who whoever whole whom whose why will with within
    without would writing yeah yes yesterday yet you your yours yourself zero breaking exclusive analysis
    opinion editorial video photo photos gallery image images source credit caption file story related
    advertisement share newspaper weather interview statement reports reported experts critics supporters
    protesters authorities residents witnesses scientists researchers investigators prosecutors lawmakers
    troops soldiers rebels separatists militants
    """
)
