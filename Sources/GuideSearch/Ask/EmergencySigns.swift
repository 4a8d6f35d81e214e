/// Words that may mean an emergency, and words of self-harm: data, one row a sign.
///
/// NO CLINICIAN HAS CHECKED THESE LISTS. The signs come from the "when to get help" parts of public
/// health pages: M stands for MedlinePlus (National Library of Medicine), N for NHS beta health
/// content of 2017, C for common first-aid teaching. The wordings are this project's own.
/// Negation is not read: "no chest pain" shows the notice too. Once too often is the price.
enum EmergencySigns {
  /// A sign and the ways in which people say it.
  struct Sign: Sendable {
    let name: String
    let patterns: PhraseList

    fileprivate init(_ name: String, source _: String, _ rows: String) {
      self.name = name
      patterns = PhraseList(rows)
    }
  }

  /// The signs of an emergency.
  static let emergencies: [Sign] = [
    Sign(
      "chest pain", source: "M, N",
      """
      ~chest/breastbone/sternum @pain/tight/tighten/pressure/heavy/heaviness/weight/crush/squeeze/discomfort/stab/band/elephant/burning/clutch/grip/sit/sat/throb/sharp/brick
      ~chest clamp/vice/vise/exploding/killing
      pain left/down arm jaw/chest
      ~pain arm jaw
      pain spread/radiate/shoot jaw/arm
      ~heart @pain/stab/squeeze
      heart attack
      """),
    Sign(
      "cannot breathe", source: "M, N",
      """
      @cant/@trouble/fight/barely/hardly breathe
      not/isnt/wasnt/arent/doesnt/didnt breathe -through/in/out/deeply
      stop breathe
      @cant/@trouble inhale
      no +air
      short/shortness/out/catch/gasp breath
      @cant get/draw/take breath/air
      not get/getting enough air
      breathless/breathlessness
      gasp
      choke -up
      suffocate
      fight/fighting/gasp for air
      breathe hard/harder/difficult/difficulty/fast/faster/laboured/labored/worse/worsening
      ~blue/purple/grey/gray lips
      """),
    Sign(
      "one side weak or numb, or a drooping face", source: "M, N",
      """
      ~side @weak/@numb one/left/right/whole/half
      ~half body/face @weak/@numb
      ~face/mouth/smile/eyelid/eye/cheek/lip droop/droopy/sag/crooked/lopsided/uneven/slipped/twisted
      ~face/mouth/smile/eyelid/eye/cheek/lip side/one drop/dropped/fall/fallen/falling/fell/down
      face/smile gone/dropped/falls down/one/lopsided
      ~sudden/suddenly @weak/numb/numbness arm/leg/hand/face/foot/side
      ~left/right/one @weak/numb/numbness arm/leg
      @cant lift/raise/move/feel arm/leg/hand/face/side/half
      arm/leg gone limp/dead/weak
      arm/leg/hand/side wont/doesnt/not/cant move/work/working
      ~left/right/one dead arm/leg
      lost/lose/losing/loss feeling/movement/use arm/leg/hand/side/face
      ~face @weak/@numb
      ~arm leg/face/side @weak/numb/numbness
      =stroke -of/pattern/luck/technique
      paralysed/paralyzed/paralysis
      """),
    Sign(
      "trouble speaking", source: "M, N",
      """
      @cant/@trouble speak/talk -about/to/with
      can +not speak/talk -about/to/with
      not/isnt/wasnt/hasnt able speak/talk -about/to/with
      ~talk/speak/sound drunk
      mumble
      words wont/dont/not come
      @cant/@trouble find/get/form/say words
      slur/slurry
      ~speech/words garbled/jumbled/muddled/nonsense/gibberish/mixed/funny/strange/weird/odd -off
      words come/came/coming/came wrong/jumbled/mixed/funny
      talk/speak nonsense/gibberish/rubbish/funny/strangely/weird
      lost/lose/losing/loss speech
      lost/lose/losing ability speak/talk
      suddenly stopped/stop/not talk/speak
      """),
    Sign(
      "sudden worst headache", source: "M, N",
      """
      ~worst headache/migraine/head
      ~painful headache life/ever
      headache life
      ~sudden/suddenly/instant/instantly head hurt/pain/agony/explode/ache
      ~sudden/suddenly/instant/instantly headache
      thunderclap
      ~severe/sudden/suddenly/explosive/blinding/excruciating/unbearable/agonising/agonizing pain/ache head
      ~excruciating/unbearable/blinding/explosive/agonising/agonizing headache
      headache nowhere/bang/explode/explosion/bolt/lightning/blue
      head explode
      headache never like/bad/before
      never headache like/bad
      headache hit blow/bang/hammer/bat/brick
      """),
    Sign(
      "fainting", source: "M, N",
      """
      faint
      pass/black/zone/knock +out
      =blackout/=blackouts
      collapse -arch/arches/lung
      =unconscious/=unresponsive
      not/isnt/wont/doesnt/didnt/stopped respond/responsive
      went/gone +limp
      out +cold
      lose/lost/losing/loss consciousness
      @cant/wont/not/doesnt wake/rouse/waking
      wont/doesnt/not come +round/to
      hard/difficult/impossible wake/rouse
      keel over
      """),
    Sign(
      "confusion", source: "M, N",
      """
      =confused -about/by/which/whether/between/why/what/how/when/if/on/as/with/over
      =confusion -about/between/over/on
      disorient/disorientated/delirious/delirium
      not/isnt/doesnt/stopped make/making sense
      doesnt/not/dont/cant/forgot know/remember/recognise/recognize where/who/day/year/month/name
      @cant think +straight/clearly
      doesnt/not/cant recognise/recognize
      muddled/rambling/incoherent
      act/behave strange/strangely/odd/oddly/weird/weirdly
      """),
    Sign(
      "vomiting or coughing blood", source: "M, N",
      """
      vomit/throw/throwing/threw/puke/sick/cough/spit/spat/retch/hack/bring/brought blood/bloody -test/tests/pressure/sugar/work/type/group
      ~blood/bloody vomit/sick/puke/phlegm/sputum/mucus/spit/spat/cough -test/tests/pressure/sugar/work/type/group/thinner/thinners
      coffee grounds/granules
      vomit/sick red/brown/black
      cough/spit/spat/throw/threw/bring/brought/hack up/out red/pink/rusty
      ~red/pink/rusty vomit/phlegm/sputum/mucus
      """),
    Sign(
      "heavy bleeding", source: "M, N",
      """
      heavy/heavily/badly/severe/severely/profuse/profusely/uncontrolled/nonstop/massive/serious/seriously bleed
      bleed heavy/heavily/badly/severe/severely/profuse/profusely/lot/lots/loads/nonstop/buckets/uncontrollably/everywhere
      bleed non +stop
      bleed like crazy/hell/tap/pig/mad
      so/too +much +blood -test/tests/pressure/sugar/work
      bleed so/too/very much
      bleed +through/out
      bleed wont/doesnt/isnt/not/cant/never stop/quit/clot
      @cant/wont/not/trouble stop/quit bleed/blood -test/tests/pressure/sugar
      blood wont/doesnt/not/never stop/clot
      blood keep/keeps come/coming/flow/flowing/run/running/pouring
      lose/losing/lost lot/lots/much/loads blood
      lot/lots/loads/tons +of bleed/blood -test/tests/pressure/sugar/work
      ~blood pouring/pour/gush/spurt/everywhere/pumping/streaming
      gush/spurt bleed/blood
      soak/fill pad/pads/towel/tampon/bandage/dressing
      ~large/big/huge/massive/passing/passed clot
      haemorrhage/hemorrhage/haemorrhaging/hemorrhaging
      """),
    Sign(
      "black stool", source: "M, N",
      """
      ~black/tarry/tar @stool
      ~black sticky/stuff toilet/loo/bathroom/bottom/pass
      """),
    Sign(
      "cannot pee", source: "N",
      """
      @cant/not/havent/hasnt/hadnt/wont/stopped/trouble/impossible pee/peed/wee/weed/urinate
      @cant/not/havent/hasnt/trouble pass/passed/passing water/urine/wee/pee
      no urine/pee/wee
      urine/pee/wee wont/doesnt/not come
      urine/urinary retention
      pee/wee/urinate +but cant/cannot/nothing
      bladder @cant/wont/not/doesnt empty/go
      @cant/not empty bladder
      ~nothing come/comes/coming pee/wee/urinate/toilet
      no/fewer/dry/without/hasnt/havent/not/didnt/less wet nappy/nappies/diaper/diapers
      """),
    Sign(
      "numb groin", source: "N",
      """
      ~@numb/feeling/feel @groin cant/cannot/couldnt/lost/loss/lose/losing/no/not/@numb
      ~numb/numbness @groin
      ~numb/numbness between legs/thighs
      lost/lose/losing/loss/no/cant feel/feeling/sensation between legs/thighs
      ~cant/cannot/not/numb feel/numb wipe/wiping
      numb/numbness down +below/there
      lost/lose/losing/loss/no control bladder/bowel/bowels/pee/poo
      @cant control/hold bladder/bowel/bowels/pee/poo/wee
      ~back wet/wetting/soiled/peed myself/himself/herself
      """),
    Sign(
      "stiff neck with fever", source: "M, N",
      """
      ~stiff/stiffness/rigid neck @fever/light/rash
      ~@cant/wont/hurts/trouble bend/chin/move/turn neck/chest/chin @fever/light/rash
      ~neck hurt/pain/sore bend/move/turn @fever/light/rash
      ~rash fade/fading/disappear/blanch glass/press/pressed/tumbler
      """),
    Sign(
      "swollen hot leg", source: "M",
      """
      ~leg/calf/calves/thigh @swollen/bigger hot/warm/red/redness/tender/throb/@pain
      ~one leg/thigh @swollen/bigger
      ~calf/calves @swollen
      ~leg/calf/thigh bigger/larger/fatter/twice/double other/size/right/left/one
      ~leg/calf/thigh hot/warm red/painful/sore/tender/redness
      ~clot my leg/calf/thigh/vein/lung/arm
      """),
    Sign(
      "swelling of face or tongue", source: "M",
      """
      ~face/tongue/tounge/lip/mouth @swollen/huge/enormous
      ~face/tongue/lip/mouth blow/blown/blew up
      throat close/closing/closed/swelling/tightening
      ~throat closing
      ~throat swelling
      tongue/tounge big/bigger/huge/thick/fat/large
      anaphylaxis/anaphylactic
      ~severe/serious/bad allergic reaction
      """),
    Sign(
      "poisoning or overdose", source: "M, C",
      """
      overdose
      poison/poisonous -ivy/oak
      carbon +monoxide
      =od
      =odd +on @pills
      @took too many/much @pills
      @took whole/entire/all/double/twice/triple/extra bottle/box/pack/packet/dose/@pills
      @took load/loads/lots/handful/bunch/bottle/box/packet/more @pills -daily/day
      @took more @pills than/should
      @took 10/12/15/16/20/24/25/30/40/50/100/ten/twelve/fifteen/twenty/thirty/fifty +@pills
      @swallowed bleach/battery/batteries/detergent/cleaner/cleaning/washing/dishwasher/laundry/weedkiller/antifreeze/petrol/gasoline/paint/turps/perfume/mushroom/mushrooms/chemical/chemicals/magnet/poison/weed
      ~@child @swallowed/took/got/into @pills/battery/batteries/magnet/berries/plant/soap
      ~year old @swallowed/took/got/into @pills/battery/batteries/magnet/berries/plant/soap
      """),
    Sign(
      "drowsy or blue baby", source: "M, N",
      """
      ~@child drowsy/floppy/limp/blue/grey/gray/unresponsive/lethargic/mottled/listless
      ~old year/month/week drowsy/floppy/limp/blue/grey/gray/unresponsive/lethargic/mottled/listless
      ~@child wake/waking/rouse hard/difficult/wont/not/cant/cannot/doesnt
      ~baby/infant/newborn/bub/toddler sleepy very/unusual/unusually/too/so/extremely
      turn/turned/turning/gone/going/looks blue/grey/gray
      """),
    Sign(
      "fits", source: "C",
      """
      seizure/convulsion/convulsing
      have/having/had a fit/fits
      having/had fits
      """),
  ]

  /// Words of self-harm: those of the project's safety rules and other forms of the same words.
  static let crisis = PhraseList(
    """
    suicide/suicidal
    kill/hang/drown/shoot/shot @self
    kill/hurt/harm/cutting my self
    end/ending +my/his/her/their/own/this life
    end/ending it all
    want/wanna/gonna/going end +it/everything -with/by
    want +it/everything end/over/stop -hurting/itching/bleeding
    want my/this life end/over
    rather +be +dead
    rather +die -than
    @took +my/his/her/their/own/your life -expectancy
    @took own life
    =unalive/=unaliving/=unalived
    want/wanna/gonna/going kms
    want/wanna/wants +to +die/dead
    want/wanna/wants +to +be +dead
    want/wanna/wants +to +just +die
    want +to disappear/vanish
    wanna die
    wish dead
    wish i die/died
    wish never/not/wasnt/hadnt/werent born/alive/exist
    better off dead
    better without me
    @never want/wanna live/alive/exist
    @never want/wanna be +here -for/on/at/with/long
    @never want/wanna wake +up +again/anymore
    wish/want/hope/sleep never wake
    miss/care me if die/dead/gone
    @cant go +on -*
    @cant go +on +living/anymore/any
    hurt/harm/injure/cut/burn @self purpose/purposely/deliberately/intentionally
    cut/burn @self/arms/arm/legs/thighs +to +feel/cope/release/relieve/get
    cut/cutting my =wrists
    =harm/=harming @self
    want/think/thinking/thoughts/urge hurt/harm/cut/cutting/burn @self
    self harm/injury/injure/mutilation/mutilate
    selfharm
    =cutting @self
    slit/slitting/slash my/wrist/wrists
    jump/jumping off/from/front bridge/building/roof/train/cliff
    @took @pills purpose/purposely/deliberately/intentionally
    overdose purpose/purposely/deliberately/intentionally
    purpose overdose
    want/wanna/going/gonna/plan/thinking overdose
    many/much/enough @pills kill/die
    lethal/fatal dose/overdose
    @never/no/any/lost/see reason/point/will live
    no point going +on
    point +of/in +living/life
    nothing to live for
    tired/sick +of +living/life
    life not/isnt worth living
    """)
}

/// Words that the rows of signs name together: `@cant` stands for all of its row.
enum WordClasses {
  /// The words of a class.
  static func members(of name: Substring.UTF8View) -> [Substring.UTF8View] {
    table[Array(name)] ?? []
  }

  private static let table: [[UInt8]: [Substring.UTF8View]] = {
    var table: [[UInt8]: [Substring.UTF8View]] = [:]
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = row.split(separator: UInt8(ascii: " "))
      if let name = words.first { table[Array(name)] = Array(words.dropFirst()) }
    }
    return table
  }()

  private static let rows = """
    cant cannot cant couldnt unable barely hardly
    trouble trouble hard difficult difficulty difficulties struggle problem
    never dont doesnt didnt not never longer
    pain pain painful hurt ache achy sore agony
    weak weak weakness limp paralysed paralyzed paralysis
    numb numb numbness tingle tingling tingly dead
    swollen swollen swelling swell swelled swole puffed puffy puffing balloon ballooned ballooning
    fever fever feverish temperature temp hot shivery burning chills
    child baby babies bub infant newborn child children toddler kid kids son daughter boy girl
    self myself yourself himself herself themselves themself
    took take took taken taking swallow swallowed had have
    swallowed swallow swallowed eat ate eaten drink drank drunk lick licked sip sipped
    pills pill tablet tablets paracetamol acetaminophen tylenol ibuprofen aspirin painkiller painkillers medicine medicines medication meds drug drugs opioid insulin
    stool stool stools poo poos poop pooing pooping faeces feces motion motions bowel diarrhoea diarrhea shit crap
    groin groin genital genitals genitalia saddle crotch private privates buttocks bottom bum butt anus vagina penis passage
    """
}
