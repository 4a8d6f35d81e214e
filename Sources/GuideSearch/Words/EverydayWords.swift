/// Everyday words and the words that health guides use for the same thing.
///
/// One row a group: any member finds the others, at a lower weight than the word itself. Members
/// are one to four words, parted by commas; endings do not matter. Add a row, or a word to a row;
/// keep words out that mean something else more often ("cold" is an illness and a temperature).
/// Nothing here comes from a particular guide.
enum EverydayWords {
  static let rows = """
    sore, soreness, ache, achy, aching, hurt, hurting, painful, pain, tender, tenderness
    sharp, stabbing, shooting, piercing, knifelike
    burning, burn, stinging, sting, smarting
    severe, intense, extreme, unbearable, excruciating, agonising, agonizing, terrible, awful
    worse, worsen, worsening, deteriorate, getting worse
    better, improve, recover, recovery, heal, healing, get over
    mild, slight, a little, a bit
    normal, usual, common, typical, expected, natural
    bad, harmful, harm, damage, damaging, dangerous, danger, unsafe, risky, injure, injury, injured
    botched, mistake, wrong, no good, bad, poor
    numb, numbness, pins and needles, tingling, tingle, gone dead, prickling, no feeling
    weak, weakness, no strength, feeble
    bruise, bruising, bruised, black and blue, purple marks, purple mark, blue marks, discolouration
    swollen, swelling, swell, swells, puffy, puffiness, bloated, oedema, edema, fluid
    stiff, stiffness, tight, tightness, tense, tension, rigid, seized up, knot, knots, knotted
    cramp, cramps, cramping, spasm, charley horse
    lump, bump, swelling, growth, nodule
    itch, itchy, itching, scratchy, pruritus
    rash, spots, hives, welts, blotches, red patches
    redness, red, inflamed, inflammation, inflammatory
    bleed, bleeding, blood, bloody, haemorrhage, hemorrhage, spotting
    fever, temperature, feverish, hot and shivery, shivery, chills, burning up
    dizzy, dizziness, light headed, lightheaded, giddy, vertigo, spinning, woozy, unsteady
    faint, fainting, fainted, pass out, passed out, black out, blackout, collapse, collapsed, syncope
    tired, tiredness, fatigue, exhausted, worn out, no energy, drained, weary, sleepy
    sleep, sleeping, nap, napping, doze, slumber
    insomnia, sleepless, cannot sleep, awake
    rest, resting, relax, relaxing, take it easy, lie down, lie, sofa, couch, bed
    sick, nausea, nauseous, queasy, nauseated
    vomit, vomiting, throw up, throwing up, puke, puking, be sick
    diarrhoea, diarrhea, loose stools, the runs, runny poo, watery stools
    constipation, constipated, cannot poo, blocked up, hard stools
    poo, poop, stool, stools, faeces, feces, bowel movement, number two
    pee, peeing, urine, urinate, urinating, urination, wee, weeing, pass water
    bowel, bowels, gut, intestine, intestines
    stomach, tummy, belly, abdomen, abdominal, stomach ache, gut
    heartburn, acid reflux, reflux, indigestion, gerd, dyspepsia
    gas, wind, flatulence, farting, bloating, bloated
    chest, breastbone, ribcage
    breathe, breathing, breath, inhale, exhale, breathless, breathlessness, short of breath
    cough, coughing, coughs
    phlegm, mucus, sputum, snot, catarrh
    runny nose, stuffy nose, blocked nose, congestion, congested
    sneeze, sneezing
    throat, swallow, swallowing
    hoarse, hoarseness, lost my voice, croaky, raspy
    headache, head hurts, head pain, migraine
    ear, earache, hearing
    eye, eyes, vision, sight, eyesight, see
    mouth, lips, gums, tongue
    tooth, teeth, dental
    neck, nape
    back, spine, backache, lower back, lumbar
    shoulder, shoulder blade
    arm, arms, elbow, forearm
    hand, hands, finger, fingers, thumb
    wrist, carpal tunnel
    leg, legs, thigh, thighs, calf, calves, shin
    knee, knees, kneecap
    foot, feet, toe, toes, heel, ankle, ankles
    hip, groin
    bottom, buttocks, backside, bum
    bone, bones, skeleton
    muscle, muscles, muscular
    joint, joints, arthritis
    nerve, nerves, neuropathy
    skin, complexion
    period, periods, menstruation, menstrual, monthly bleeding, time of the month
    pregnant, pregnancy, with child
    vagina, vaginal, cervix, cervical, womb, uterus
    smear, smear test, pap smear, pap test, cervical screening
    penis, testicle, testicles, balls, scrotum
    breast, breasts, nipple
    baby, babies, infant, newborn, toddler
    child, children, kid, kids, son, daughter
    mum, mom, mother, dad, father, parent, parents
    old, older, elderly, age, aged, senior
    heart attack, myocardial infarction, coronary
    heartbeat, palpitations, pulse, heart racing, racing heart, fluttering
    stroke, brain attack
    blood pressure, hypertension, hypotension
    clot, clots, thrombosis, dvt, embolism
    sugar, glucose, diabetes, diabetic
    cancer, tumour, tumor, malignant
    infection, infected, germ, germs, bacteria, virus, bug
    catching, contagious, infectious, pass it on, spread
    allergy, allergic, allergies
    cold, flu, influenza
    strain, strained, pulled, pulled muscle, sprain, sprained, twisted
    broken, break, fracture, fractured
    cut, wound, graze, scrape
    scar, scars, scarring
    hernia, rupture
    anxiety, anxious, worried, panic, nervous
    sad, depressed, depression, low mood
    stress, stressed
    weight, overweight, obese, obesity, fat
    thin, weight loss, lose weight
    exercise, exercising, workout, work out, gym, training, train, sport, sports, physical activity, active, athlete, athletic, run, running, runner, jog, jogging, cycling, football, weights, lift weights
    walk, walking, stroll, strolling, move, movement, moving
    stretch, stretching, yoga, flexible, flexibility
    lift, lifting, carry, carrying, heavy
    swim, swimming, pool
    work, job, office, desk
    massage, massaged, rub, rubbed, rubbing, rub down, knead, kneading
    massage, masseuse, masseur, therapist, bodywork
    session, appointment, visit, treatment, table
    pressure, press, pressing, squeeze, squeezing, squash, push, hard, firm, dig
    gentle, gently, soft, softer, light, lighter, mild
    calm, calming, relaxing, soothing, soothe, unwind, unwinding
    strong, stronger, deep, deeper, hard, intense
    heat, hot, warm, warmth, heating pad, hot water bottle, heat pack
    bath, shower, soak, tub
    ice, cold pack, ice pack, cold compress, frozen peas
    water, drink, drinking, fluids, hydrate, hydration, hydrated
    alcohol, beer, wine, booze, drinking
    food, eat, eating, diet, meal, meals, foods
    smoke, smoking, cigarettes, tobacco
    medicine, medicines, medication, drug, drugs, tablet, tablets, pill, pills
    painkiller, painkillers, paracetamol, acetaminophen, ibuprofen, pain relief, aspirin
    antibiotic, antibiotics, penicillin
    vaccine, vaccination, vaccinate, jab, shot, immunisation, immunization
    operation, surgery, surgical, operate
    treat, treatment, treatments, cure, remedy, remedies, get rid of, fix
    ease, relieve, relief, soothe, reduce, lessen, help
    prevent, prevention, avoid, protect, stop it happening, keep from
    reduce, less, lower, cut down
    cause, causes, caused, reason, reasons, bring on
    symptom, symptoms, sign, signs, indication
    test, tests, exam, examination, scan, check, diagnose, diagnosis, blood work, x ray
    doctor, gp, physician, clinician, surgery, healthcare professional, healthcare provider
    nurse, pharmacist, chemist
    emergency, urgent, ambulance, a and e, casualty
    inherit, inherited, hereditary, run in families, genetic, passed down
    gene, genes, dna, mutation, mutations, chromosome
    rare, uncommon, common, frequency, how many people
    outlook, prognosis, life expectancy, survival, survive, die, live
    last, lasts, lasting, how long, days, duration
    often, frequent, frequently, regular, regularly, more often
    today, now, right away, straight away, immediately, at once
    next, future, next time, again, later, afterwards
    cancel, call off, postpone, skip, miss
    tell, speak, talk, say, communicate, communication, let know, mention, feedback, inform
    prepare, beforehand, before
    beginner, first time, new to, never had
    sign, warning sign, warning signs, red flag, red flags, concerned, worried, worry, concern, serious
    """
}
