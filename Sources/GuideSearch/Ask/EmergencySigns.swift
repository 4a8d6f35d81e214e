import GuideWords

/// Words that may mean an emergency, and words of self-harm: data, one row a wording.
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
      ~chest/breastbone/sternum -muscle/muscles/infection/freezer @pain/tight/tighten/pressure/heavy/heaviness/weight/crush/squeeze/discomfort/stab/band/elephant/burning/clutch/grip/sit/sat/throb/sharp/brick
      ~chest clamp/vice/vise/exploding/killing
      pain left/down arm jaw/chest
      ~pain arm jaw
      pain spread/radiate/shoot jaw/arm
      ~heart @pain/stab/squeeze
      heart attack
      elephant sit
      ~squeeze/belt/band/vice/clamp ribs/jaw
      ~left arm @pain/heavy jaw/sweat/sweaty/clammy/chest/breath
      ~rub/clutch/grab/hold chest middle/pain/grey/gray/sweat/sweaty
      ~cold/clammy sweat/sweaty shoulder/arm/jaw/indigestion/heartburn
      angina spray/attack/worse/touch/rest
      ~indigestion arm/jaw/shoulder/sweat/sweaty/clammy
      ~heart tight/tightness/pressure/squeeze/crush/heavy spread/shoulder/neck/jaw/arm/round/around
      """),
    Sign(
      "cannot breathe", source: "M, N",
      """
      @cant/@trouble/fight/barely/hardly breathe -through
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
      ~suck/sucking ribs/tummy/chest breath/breathe
      @cant finish/complete word/words/sentence
      wheeze bad/badly/severe/severely/terrible
      feel like drown/suffocate
      inhaler not/isnt/wont/doesnt work/help
      asthma attack
      feel/feels/says/saying/like drown/drowning
      stridor
      struggle get/to air/breath
      puffer/inhaler isnt/not/doesnt/wont do/work/help
      severe/serious/bad/terrible/acute breathe problem/trouble/difficulty
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
      mouth/face/smile/eye/lip/cheek drop/dropped/slid/slide/hang/sag left/right/down
      @cant smile properly/straight/side/both
      ~only half/one face/mouth/smile move/work/side
      ~leg/foot drag/dragging suddenly/arm/hand/face/side/drop/dropping
      ~arm/hand leg same side
      ~arm leg heavy/useless/floppy/dead/funny/tingle side/left/right/same
      mini stroke
      =tia
      half body dentist/dead/gone
      ~half/side right/left gave/gives/gone/give/collapsed
      ~hand/arm dead grip/hold/left/right
      ~@cant grip hand dead/left/right
      half face/mouth/body wont/not/doesnt/cant/isnt/stopped/frozen
      left/right face/mouth/arm/leg/side/hand frozen/stopped/wont/useless
      half face/mouth drop/dropped/fallen/sag/slid/droop
      ~left/right/one half @numb/@weak/heavy/dead
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
      know want say @cant/wont/not
      ~say wont/cant/not come out
      ~wrong words/word come/coming/say/saying/out
      ~say/saying own name @cant
      only make/makes sounds/noises
      @cant get +his/her/my/their sentence/sentences/words
      ~opens/open mouth nothing come/comes/happens/out
      speak/talk/say +and/but nothing comes/come/out
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
      headache zero/nothing ten/10/hundred
      ~headache all once
      ~pop/burst/snap/crack head/skull/brain inside/felt/suddenly/something
      ~gun/gunshot/bomb/hammer/bat/axe/brick head/skull/headache
      most pain ever/life
      ~scream/grab/clutch/hold head sick/vomit/pain/agony/scream
      ~agony/blinding head bam/suddenly/sudden/lifting
      ~never pain head/skull/headache second/minute/bent/instant
      ~head/headache nothing/zero ten/10 pain/minute/seconds
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
      ~shake/shook/shaking answer/respond/wake/move doesnt/not/wont/cant/isnt/no
      ~hit/hits deck/floor white/out/suddenly/pale/down
      eye/eyes roll/rolled back/up
      =syncope
      funny +turn
      wont/doesnt/not/isnt/cant open eyes
      ~fell/fall/fallen answer/respond/moving doesnt/dont/not/isnt/wont/no
      senseless
      on +the floor/ground answer/responding/moving/respond not/wont/isnt/doesnt
      not waking/wake up
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
      hallucinate
      see/seeing people/things/someone not/arent/isnt there
      no +idea/clue where/who
      didnt/wouldnt/couldnt know/remember/recognise/recognize where/who/day/year/month/name
      totally/completely/really/well/so out +of +it
      ask/repeat same thing/question/questions
      doesnt/not/dont/didnt know +his/her/my/their own name/birthday/age/wife/son/daughter/children
      talk/talking/speak to people/someone/things not/arent/isnt there
      @cant/doesnt/not/couldnt tell/say/remember own/his/her/their name
      """),
    Sign(
      "vomiting or coughing blood", source: "M, N",
      """
      vomit/throw/throwing/threw/puke/sick/cough/spit/spat/retch/hack/bring/brought blood/bloody -test/tests/pressure/sugar/work/type/group
      ~blood/bloody vomit/sick/puke/phlegm/sputum/mucus/spit/spat/cough -test/tests/pressure/sugar/work/type/group/thinner/thinners
      coffee grounds/granules
      vomit red/brown/black
      sick +is/was/looks/looked red/brown/black/pink
      cough/spit/spat/throw/threw/bring/brought/hack up/out red/pink/rusty
      ~red/pink/rusty vomit/phlegm/sputum/mucus
      barf/barfed/chuck/chucked/hurl/hurled/heave/heaved blood/bloody/up -test
      puke/barf/vomit/threw red/clots
      ~sick/vomit/puke clots
      ~tissue/hanky/hankie/handkerchief/sink red/blood/bloody/pink cough
      ~phlegm/spit/mucus/sputum streak/blood/bloody/rusty
      ~vomit/throw/threw/puke/hurl toilet/bowl/bucket/sink red/blood/crimson
      retch/heave/vomit/throw/threw clots
      ~puke/vomit/sick brown/black/dark grainy/gritty/grounds
      ~cough/hack/spit/spat crimson/scarlet/red/pink mouthful/stuff/nose/froth
      ~froth/frothy/foam pink/red/blood cough/coughs/mouth
      ~sick/vomit/puke bright red/blood
      ~clots/clot cough/coughs/coughed phlegm/up
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
      soak/soaking/fill/flood pad/pads/towel/tampon/bandage/dressing
      ~large/big/huge/massive/passing/passed clot
      haemorrhage/hemorrhage/haemorrhaging/hemorrhaging
      =spurting/=squirting/=gushing
      ~nosebleed hour/hours/=thinners
      through every/each/another bandage/pad/towel/dressing/plaster
      ~artery/vein cut/blood/slashed/slit
      ~finger/thumb/toe/hand cut/chopped/sliced off
      pool/puddle blood
      =stabbed
      ~cut pumping/pump/spurt/squirt
      ~towel/tea/shirt/cloth drenched/soaked/soaking stop/bleeding/already/through
      =flooding -basement/house/kitchen/bathroom/water
      toilet/bowl/loo full blood
      too/so much bleed
      ~still/keeps pouring/pumping/bleeding pressed/pressing/pressure/minutes/hour
      """),
    Sign(
      "black stool", source: "M, N",
      """
      ~black/tarry/tar @stool
      ~black sticky/stuff toilet/loo/bathroom/bottom/pass
      ~tar/treacle/asphalt/inky/molasses/liquorice/licorice/pitch @stool/toilet/loo/bathroom/bedpan/wipe/pass
      ~black twos/bm/bms/loo/wipe
      ~dark/black bowels/bowel/poo/poop/stool/motions sticky/smelly/shiny
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
      ~bladder full/burst/bursting @cant/wont/not/nothing
      ~nappy/nappies/diaper/diapers dry hours/all/since/twelve/12/day
      ~drop pass/passing cant/able/unable/not/havent/hasnt
      waterworks/bladder shut/stopped/blocked/down
      catheter block/blocked/nothing/empty/stopped
      ~not/no +even trickle/drop
      desperate leak/wee/pee @cant/nothing/not
      desperate to go nothing/cant
      ~@cant go prostate/bladder/pee
      ~dribble/drops/trickle only/just/but hard/swollen/belly/bladder/pain/agony
      pee/piss/wee/toilet/urinate @cant/not/no drop/drops/out
      @cant piss
      bursting +but/and nothing/cant/wont
      """),
    Sign(
      "numb groin", source: "N",
      """
      ~@numb/feeling/feel @groin cant/cannot/couldnt/lost/loss/lose/losing/no/not/@numb
      ~numb/numbness/tingle @groin
      ~numb/numbness between legs/thighs
      lost/lose/losing/loss/no/cant feel/feeling/sensation between legs/thighs
      ~cant/cannot/not/numb feel/numb wipe/wiping
      numb/numbness down +below/there
      lost/lose/losing/loss/no control bladder/bowel/bowels/pee/poo
      @cant control/hold bladder/bowel/bowels/pee/poo/wee
      ~back wet/wetting/soiled/peed myself/himself/herself
      ~sensation/feeling no/lost/without @groin/thighs
      @cant tell/feel when/need/full poo/pee/wee/go/bladder
      ~dentist/anaesthetic/anesthetic/novocaine/novocain @groin/thighs/legs
      saddle inject/injected/dentist/numb/touch
      wet/soil/soiled/messed/accident +myself/himself/herself not/didnt/without/never feel/notice/know
      ~pins needles @groin/passage/backside
      nothing/numb down +there
      ~dentist/dental/injection/injected/anaesthetic/anesthetic/frozen @groin/crotch/down
      @cant/not feel myself/me/seat/it sit/sitting toilet/seat
      ~@numb/feel/feeling/@cant =bits/=undercarriage
      ~lost/lose/no/losing feeling/sensation down +below/there
      @cant/not feel myself/himself/herself/themselves sit/sitting/wipe/wiping
      ~anaesthetised/anesthetized/anaesthetic/injected/frozen @groin/thighs
      """),
    Sign(
      "stiff neck with fever", source: "M, N",
      """
      ~@fever/light/rash -bath/water/shower/pack/packs/compress/bottle/towel/towels/pad/tub/tea/stone/weather/yoga stiff/stiffness/rigid neck
      ~@cant/wont/hurts/trouble bend/chin/move/turn neck/chest/chin @fever/light/rash
      ~neck hurt/pain/sore bend/move/turn @fever/light/rash
      ~rash fade/fading/disappear/blanch glass/press/pressed/tumbler
      ~@fever -bath/water/shower/pack/packs/compress/bottle/towel/towels/pad/tub/tea/stone/weather/yoga neck stiff/rigid/lock/locked/board/plank/seized/solid
      ~@fever -bath/water/shower/pack/packs/compress/bottle/towel/towels/pad/tub/tea/stone/weather/yoga neck bend/look/forward/chin/touch/knees/toes @cant/wont/cry/scream/hurt/agony
      ~neck light/lights stiff/rigid/forward/bend/hurt @fever/sick/rash
      ~floppy/scream/cry bend neck
      ~@fever/103/104/40/39 neck bend/nod/down/look/lift @cant/cannot/wont/agony/scream/screaming
      ~@cant nod/bend light/lamp/lights eyes
      bulging/bulge soft +spot/fontanelle
      ~purple/dark spots/rash fever/neck/degrees/40/39/temperature/fade
      ~@fever/103/104/102/39/40 move/moves/lift/bend/touch head/neck cry/cries/scream/screams/crying/screaming
      ~rash stay/stays/not/still glass/press
      ~@fever neck sore/hurts/pain/painful look/bend/move/down/turn
      ~sore/stiff/painful neck light hot/hates/hurts/fever/temperature
      """),
    Sign(
      "swollen hot leg", source: "M",
      """
      ~hot/warm/red/redness/tender/throb/@pain -weather/day/days/bath/baths/summer/tub leg/calf/calves/thigh @swollen/bigger
      ~one leg/thigh @swollen/bigger
      ~calf/calves @swollen
      ~leg/calf/thigh bigger/larger/fatter/twice/double other/size/right/left/one
      ~leg/calf/thigh hot/warm red/painful/sore/tender/redness
      ~clot my leg/calf/thigh/vein/lung/arm
      =dvt
      ~calf/calves flight/plane/journey/surgery/operation/cast @swollen/hot/warm/red/throb/@pain
      ~leg/thigh flight/plane/surgery/operation/cast @swollen/hot/red/throb
      ~leg/calf/thigh red/hot/shiny massive/huge/enormous/double/balloon/size/knee
      ~calf/thigh hot/warm/throb throb/red/hot/sore/@pain
      ~calf/calves/leg/thigh blown/blow/ballooned/balloon/ballooning up/size/one/knee/other/cast
      ~leg/calf/shin shiny/purplish/scarlet/red throb/hot/heat/fat/side/one
      ~leg big/fat/bigger hot/warm
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
      ~eye/eyes/eyelid/eyelids puff/puffing/swell/swollen shut/closed
      ~face/tongue/lip/lips/eyelid/eyelids/cheek/cheeks massive/ballooned/sausage/sausages/triple/times
      tongue/tounge fill/filling/filled mouth
      =epipen
      ~throat tight/tightening/funny/itchy/shutting reaction/ate/eaten/nuts/nut/peanut/sting/stung/allergic/allergy
      ~hives face/lips/throat/tongue/eyes/breathing/breathe
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
      ~little one @swallowed/ate/eaten/took/got/into @pills/battery/batteries/magnet/berries/plant
      ~12/15/16/18/20/24/25/30/40/50/60/100/twelve/fifteen/twenty/thirty/forty/fifty -mg/mcg/ml/g/minutes/years/days/weeks/hours/times/year @took @pills
      ~insulin twice/double/wrong/much
      @took week/weeks/month/days worth
      ~wrong/=mixed @pills/dose/box @took
      too much/many ketamine/drugs/cocaine/mdma/ecstasy/heroin/insulin/methadone/fentanyl
      death +cap/caps
      mushroom/mushrooms ate/eaten -pizza/soup/sauce
      ~mushroom/mushrooms picked/picking/wild/woods/forest/garden ate/eaten
      ~antifreeze/bleach/weedkiller/petrol/turps/detergent/descaler/disinfectant drank/drink/drunk/necked/gulped/downed/swallowed/licked/mouth
      ~dishwasher/laundry/washing tablet/pod/capsule/liquid mouth/bitten/bit/ate/swallowed/licked
      button +battery/batteries
      ~empty bottle/packet/packets/blister/strip @pills
      ~berries chewed/ate/eaten/swallowed sick/bush/garden
      ~10/12/15/16/18/20/24/25/30/40/50/60/100/ten/twelve/fifteen/twenty/thirty/forty/fifty -mg/mcg/ml/g/minutes/years/days/weeks/hours/times/year @pills go/once/dangerous/lethal/fatal/kill
      @took @pills/meds mistake/accident/accidentally
      ~antifreeze/antifreze/bleach/weedkiller/poison accident/mistake/drank/swallowed
      @swallowed kerosene/paraffin/diesel/pesticide/insecticide/sanitizer/sanitiser
      ~@child @swallowed kerosene/paraffin/acid/phenyl/dettol/coin/battery/soap/mistake
      ~wild mushroom/berries ate/eaten
      """),
    Sign(
      "drowsy or blue baby", source: "M, N",
      """
      ~@child drowsy/floppy/limp/blue/grey/gray/unresponsive/lethargic/mottled/listless
      ~old year/month/week drowsy/floppy/limp/blue/grey/gray/unresponsive/lethargic/mottled/listless
      ~@child wake/waking/rouse hard/difficult/wont/not/cant/cannot/doesnt
      ~baby/infant/newborn/bub/toddler sleepy very/unusual/unusually/too/so/extremely
      turn/turned/turning/gone/going/looks blue/grey/gray -and/then/purple/green
      ~little one/man/girl/boy limp/floppy/blue/grey/gray/lifeless/listless
      too sleepy/tired/drowsy/weak suck/feed/nurse/latch
      ~@child respond/responding/responsive hardly/barely/not/doesnt/isnt/wont/stare/stares
      head loll/lolls/flop/flops/flopping
      ~@child/old/week/weeks woken/waking/wake bottle/bottles/feed/feeds not/hasnt/wont/isnt
      ~@child/old/month/week/weeks awake keep/stay cant/cannot/wont/not
      went/goes blue -sky/and/then/purple
      rouse @cant/cannot/wont/hard
      @cant/cannot get him/her/one/baby +to rouse/wake
      ~little one lethargic/drowsy/unresponsive/floppy
      ~baby/@child droopy/lethargic/drowsy/floppy/lifeless
      ~new born floppy/drowsy/lethargic/limp/blue/grey/listless
      ~months/weeks old responding/respond/responsive hardly/barely/not
      """),
    Sign(
      "fits", source: "C",
      """
      seizure/convulsion/convulsing
      have/having/had a fit/fits
      having/had fits
      """),
  ]
}
