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
    let patterns: [PhrasePattern]

    fileprivate init(_ name: String, source _: String, _ rows: String) {
      self.name = name
      patterns = PhrasePattern.all(in: rows)
    }
  }

  /// The signs of an emergency.
  static let emergencies: [Sign] = [
    Sign(
      "chest pain", source: "M, N",
      """
      ~chest pain/painful/hurt/ache/aching/tight/tightness/pressure/heavy/heaviness/weight/crush/crushing/squeeze/discomfort/agony/stab/band/elephant/burning
      chest clamp/vice/exploding/killing
      pain left/down arm jaw/chest
      pain spread/radiate/shoot jaw/arm
      heart attack
      """),
    Sign(
      "cannot breathe", source: "M, N",
      """
      cant/cannot/couldnt/unable/hard/difficult/difficulty/trouble/struggle/problem/fight/barely breathe
      not breathe
      stop breathe
      short/shortness/out/catch/gasp breath
      cant/cannot/couldnt/unable get/draw/take breath/air
      not get/getting enough air
      breathless/breathlessness
      gasp/gasping
      choke/choking
      suffocate/suffocating
      fight/fighting/gasp/gasping for air
      breathe hard/harder/difficult/difficulty/fast/faster/laboured/labored/worse/worsening
      ~blue lips
      """),
    Sign(
      "one side weak or numb, or a drooping face", source: "M, N",
      """
      ~side weak/weakness/numb/numbness/paralysed/paralyzed/paralysis/limp/dead/tingle one/left/right/whole/half
      ~face/mouth/smile/eyelid/cheek droop/droopy/sag/crooked/lopsided/uneven/slipped/fallen/twisted
      face/smile gone/dropped/falls down/one/lopsided
      sudden/suddenly weak/weakness/numb/numbness/paralysed/paralyzed arm/leg/hand/face/foot/side
      arm/leg/hand/face/foot/side sudden/suddenly weak/weakness/numb/numbness/limp/dead
      cant/cannot/couldnt/unable lift/raise/move/feel arm/leg/hand/face/legs/arms
      arm/leg gone limp/dead/weak
      arm/leg wont/doesnt move/work
      lost/lose/losing feeling/movement/use arm/leg/hand/side/face
      ~face numb/numbness/weak/weakness/paralysed/paralyzed/tingling
      ~arm leg/face/side weak/weakness/numb/numbness/dead/limp
      =stroke
      paralysed/paralyzed/paralysis
      """),
    Sign(
      "trouble speaking", source: "M, N",
      """
      trouble/hard/difficult/difficulty/cant/cannot/couldnt/unable/struggle/problem speak/talk -about/to/with/for
      trouble/cant/cannot/couldnt/unable/struggle find/get/form/say words
      ~slur/slurred/slurring speech/words/speak/talk/speaking
      slur/slurred/slurring
      ~speech/words garbled/jumbled/muddled/nonsense/gibberish/mixed/funny/strange
      words come/came/coming wrong/jumbled/mixed/funny
      talk/speak nonsense/gibberish
      lost/lose/losing speech
      lost/lose/losing ability speak/talk
      """),
    Sign(
      "sudden worst headache", source: "M, N",
      """
      ~worst headache/migraine/head
      ~painful headache life/ever
      headache life
      ~sudden/suddenly head hurt/pain/agony/explode
      ~sudden/suddenly headache
      thunderclap
      ~worst pain head
      ~severe/sudden/suddenly/explosive/blinding/excruciating/unbearable pain head
      ~excruciating/unbearable/blinding/explosive headache
      headache nowhere/bang/exploded/explode/explosion
      head explode/exploding/exploded
      headache never like/bad/before
      never headache like/bad
      headache hit blow/bang/hammer/bat
      """),
    Sign(
      "fainting", source: "M, N",
      """
      faint/fainted/fainting
      pass/passed/passing/black/blacked/blacking/zoned out
      blackout/blackouts
      collapse/collapsed/collapsing
      =unconscious/unresponsive
      lose/lost/losing/loss consciousness
      cant/cannot/couldnt/wont/unable/not/doesnt wake/rouse/waking
      hard/difficult/impossible wake/rouse
      keel/keeled over
      """),
    Sign(
      "confusion", source: "M, N",
      """
      =confused -about/by/which/whether/between/why/what/how/when/if/on/as/with/over
      =confusion -about/between/over/on
      disorient/disoriented/disorientated/delirious/delirium
      not/isnt/doesnt/stopped make/making sense
      doesnt/not/dont/cant/forgot know/remember/recognise/recognize where/who/day
      doesnt/not recognise/recognize
      muddled/rambling/incoherent
      """),
    Sign(
      "vomiting or coughing blood", source: "M, N",
      """
      vomit/throw/throwing/threw/puke/sick/cough/spit/spitting/spat/retch/hack/bring/bringing/brought blood/bloody -test/tests/pressure/sugar/work/type/group
      ~blood/bloody vomit/sick/puke/phlegm/sputum/mucus/cough/spit -test/tests/pressure/sugar/work/type/group/thinner/thinners
      coffee grounds/granules
      vomit/sick red/brown/black
      """),
    Sign(
      "heavy bleeding", source: "M, N",
      """
      heavy/heavily/badly/severe/severely/profuse/profusely/uncontrolled/nonstop/massive/serious/seriously bleed
      bleed heavy/heavily/badly/severe/severely/profuse/profusely/lot/nonstop/buckets/uncontrollably/everywhere
      bleed wont/doesnt/isnt/not/cant/never stop
      cant/cannot/couldnt/unable/wont/not/trouble stop bleed/blood -test/tests/pressure/sugar
      blood wont/doesnt/not/never stop
      lose/losing/lost lot/lots/much/loads blood
      ~blood pouring/pour/gush/gushing/spurt/spurting/everywhere/pumping/streaming
      gush/gushing/spurt/spurting bleed/blood
      soak/soaked/soaking/fill/filling pad/pads/towel/tampon/bandage/dressing
      large/big/huge blood clots
      haemorrhage/hemorrhage/haemorrhaging/hemorrhaging
      """),
    Sign(
      "black stool", source: "M, N",
      """
      ~black/tarry/tar stool/stools/poo/poop/pooing/faeces/feces/motion/motions/bowel/diarrhoea/diarrhea/shit/crap
      """),
    Sign(
      "cannot pee", source: "N",
      """
      cant/cannot/couldnt/unable/not/havent/hasnt/wont/stopped/trouble/impossible pee/peed/wee/weed/urinate/urinated
      cant/cannot/couldnt/unable/not/havent/hasnt/trouble pass/passed/passing water/urine/wee/pee
      no urine/pee/wee
      pee/peeing/wee/urinate +but cant/cannot/nothing
      bladder wont/not/cant/doesnt empty
      ~nothing come/comes/coming pee/wee/urinate
      no/fewer/dry/without wet nappy/nappies/diaper/diapers
      """),
    Sign(
      "numb groin", source: "N",
      """
      ~numb/numbness/tingle/tingling/feeling/feel groin/genital/genitals/genitalia/saddle/crotch/privates/buttocks/bottom/anus/vagina/penis cant/cannot/lost/loss/losing/no/numb/numbness/tingle/tingling
      ~numb/numbness between legs
      lost/lose/losing/loss/no control bladder/bowel/bowels/pee/poo
      cant/cannot/couldnt/unable control/hold bladder/bowel/bowels/pee/poo/wee
      """),
    Sign(
      "stiff neck with fever", source: "M, N",
      """
      ~stiff/stiffness/rigid neck fever/feverish/temperature/light/rash/hot/shivery
      ~cant/cannot/unable/hurts bend/chin neck/chest fever/temperature/light/rash/headache
      ~rash fade/fading/disappear/blanch glass/press/pressed/tumbler
      """),
    Sign(
      "swollen hot leg", source: "M",
      """
      ~leg/legs/calf/calves/thigh swollen/swelling/swell/swelled/puffy/bigger/swelled hot/warm/red/redness/painful/pain/sore/hurts/tender
      ~one leg/calf/thigh swollen/swelling/swell/swelled/puffy/bigger
      ~leg/calf/thigh hot/warm red/painful/sore/tender/redness
      """),
    Sign(
      "swelling of face or tongue", source: "M",
      """
      ~face/tongue/lip/lips/mouth swollen/swelling/swell/swelled/puffed/puffy/balloon/ballooned/ballooning/swole
      throat close/closing/closed/swelling shut/up/over
      ~throat closing
      tongue bigger/huge/thick/fat
      anaphylaxis/anaphylactic
      ~severe/serious/bad allergic reaction
      """),
    Sign(
      "poisoning or overdose", source: "M, C",
      """
      overdose/overdosed/overdosing
      poison/poisoned/poisoning/poisonous -ivy/oak
      =od
      took/taken/take/taking/swallowed/had too many/much tablets/tablet/pills/pill/paracetamol/painkiller/painkillers/acetaminophen/medicine/medication/drugs/ibuprofen/aspirin/tylenol
      took/taken/swallowed whole/entire/all/double/triple bottle/box/pack/packet/dose/pills/tablets
      swallow/swallowed/drank/drunk/drink/ate/eaten/licked bleach/battery/detergent/cleaner/cleaning/weedkiller/antifreeze/petrol/mushroom/mushrooms/chemical/chemicals/magnet/poison
      ~child/toddler/baby/kid/son/daughter/boy/girl ate/eaten/swallowed/drank/took/licked pills/pill/tablets/tablet/medicine/medication/drugs/battery/magnet/berries/plant/soap
      """),
    Sign(
      "drowsy or blue baby", source: "M, N",
      """
      ~baby/babies/infant/newborn/child/toddler/kid/son/daughter/boy/girl drowsy/floppy/limp/blue/grey/gray/unresponsive/lethargic/mottled/listless
      ~baby/infant/newborn wake/waking/rouse hard/difficult/wont/not/cant/cannot/doesnt
      ~baby/infant/newborn/toddler sleepy very/unusual/unusually/too/so/extremely
      turn/turned/turning/gone/going/looks blue/grey/gray
      """),
    Sign(
      "fits", source: "C",
      """
      seizure/seizures/convulsion/convulsions/convulsing
      have/having/had a fit/fits
      having/had fits
      """),
  ]

  /// Words of self-harm: those of the project's safety rules and other forms of the same words.
  static let crisis = PhrasePattern.all(
    in: """
      suicide/suicidal
      kill/killing myself/himself/herself/themselves/themself/yourself
      kill/killing my self
      end/ending +my/his/her/their/own/this life
      end/ending it all
      take/taking/took +my/his/her/their/own/your life -expectancy
      want/wants/wanted/wanting to die/dead
      wish/wished i were/was/am dead
      wish/wished i die/died
      better off dead
      better off without me
      dont/not/never want/wanna to live/alive/exist
      wanna die
      hurt/hurting/harm/harming/injure/injuring/cut/burn myself/yourself/himself/herself purpose/purposely/deliberately/intentionally
      hurt/harm/harming/hurting/cutting my self
      =harm/=harming myself/himself/herself/themselves
      want/thinking/thoughts/urge/urges hurt/hurting/harm/harming/cut/cutting myself
      self harm/harming/harmed/injury
      selfharm
      =cutting myself
      overdose/overdosing/overdosed purpose/purposely/deliberately/intentionally
      purpose overdose/overdosed
      no/any reason/point to live/living
      nothing to live for
      life not/isnt worth living
      """)
}
