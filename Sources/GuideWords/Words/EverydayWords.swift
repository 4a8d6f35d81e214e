/// Everyday words and the words that health guides use for the same thing.
///
/// One row a group: any member finds the others, at a lower weight than the word itself. Members
/// are one to four words, parted by commas; endings do not matter. Add a row, or a word to a row;
/// keep words out that mean something else more often ("cold" is an illness and a temperature).
/// Nothing here comes from a particular guide.
package enum EverydayWords {
  package static let rows = """
    sore, soreness, ache, achy, aching, hurt, hurting, painful, pain, tender, tenderness
    sharp, stabbing, shooting, piercing, knifelike
    burning, burn, stinging, sting, smarting
    severe, intense, extreme, unbearable, excruciating, agonising, agonizing, terrible, awful
    worse, worsen, worsening, deteriorate, getting worse
    better, improve, recover, recovery, heal, healing, get over
    mild, slight, a little, a bit
    normal, usual, common, typical, expected, natural
    bad, harmful, harm, damage, damaging, dangerous, danger, unsafe, risky, injure, injury, injured, hazardous
    botched, mistake, wrong, no good, bad, poor, poorly, terrible, rubbish
    numb, numbness, pins and needles, tingling, tingle, tingly, gone dead, gone to sleep, prickling, no feeling, cant feel, cannot feel, loss of sensation, paraesthesia, paresthesia
    weak, weakness, no strength, feeble, limp, floppy
    bruise, bruising, bruised, black and blue, purple marks, blue marks, purple spots, blue spots, purple patches, blue patches, gone purple, gone blue, black mark, haematoma, hematoma, discolouration, discoloration
    swollen, swelling, swell, swells, puffy, puffiness, bloated, oedema, edema
    stiff, stiffness, tight, tightness, tense, tension, rigid, rigidity, seized up, locked up, knot, knots, knotted, inflexible
    cramp, cramps, cramping, spasm, charley horse
    lump, bump, swelling, growth, nodule, node, cyst, mass
    itch, itchy, itching, scratchy, pruritus
    rash, rashes, spots, hives, welts, blotches, blotchy, red patches, urticaria, eruption, breakout
    redness, red, inflamed, inflammation, inflammatory
    bleed, bleeding, blood, bloody, haemorrhage, hemorrhage, spotting
    fever, temperature, feverish, hot and shivery, shivery, chills, burning up
    dizzy, dizziness, light headed, lightheaded, giddy, vertigo, spinning, woozy, unsteady
    faint, fainting, fainted, pass out, passed out, black out, blackout, collapse, collapsed, syncope
    tired, tiredness, fatigue, fatigued, exhausted, exhaustion, worn out, wiped out, no energy, drained, weary, sleepy, drowsy, lethargic, lethargy, malaise, run down
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
    runny nose, stuffy nose, blocked nose, nasal, congestion, congested, rhinitis, sinus, sinusitis
    sneeze, sneezing
    throat, swallow, swallowing
    hoarse, hoarseness, lost my voice, croaky, raspy
    headache, head hurts, head pain, migraine
    ear, earache, hearing
    eye, eyes, vision, sight, eyesight, visual, ocular
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
    heart attack, myocardial infarction, coronary, cardiac arrest
    heartbeat, palpitations, pulse, heart racing, racing heart, heart rate, fluttering, arrhythmia, irregular heartbeat, fibrillation, tachycardia
    stroke, brain attack, cerebrovascular, tia, mini stroke
    blood pressure, hypertension, hypertensive, hypotension
    clot, clots, clotting, thrombosis, thrombus, dvt, embolism, deep vein thrombosis
    sugar, glucose, diabetes, diabetic, insulin
    cancer, cancerous, tumour, tumor, malignant, malignancy, carcinoma, oncology
    infection, infected, germ, germs, bacteria, virus, bug
    catching, contagious, infectious, pass it on, spread
    allergy, allergic, allergies
    cold, flu, influenza
    strain, strained, pulled, pulled muscle, sprain, sprained, twisted
    broken, break, fracture, fractured
    cut, wound, graze, scrape
    scar, scars, scarring
    hernia, rupture
    anxiety, anxious, worried, panic, nervous, phobia
    sad, sadness, depressed, depression, depressive, low mood, feeling low, feeling down, hopeless
    stress, stressed
    weight, overweight, obese, obesity, fat
    thin, weight loss, lose weight
    exercise, exercising, workout, work out, gym, training, train, sport, sports, physical activity, active, athlete, athletic, run, running, runner, jog, jogging, jogger, cycling, bike, football, soccer, tennis, weights, lift weights, lifting weights, marathon, hike, hiking, aerobics, pilates, crossfit, swim, swimming, dance, dancing, exert, exertion, overexert
    walk, walking, stroll, strolling, move, movement, moving
    stretch, stretching, yoga, flexible, flexibility
    lift, lifting, carry, carrying, heavy
    swim, swimming, pool
    job, office, desk, workplace, occupation
    massage, massaged, rub, rubbed, rubbing, rub down, rubdown, knead, kneading
    massage, masseuse, masseur, therapist, bodywork
    session, appointment, booking, booked, visit, treatment, table
    pressure, press, pressing, squeeze, squeezing, squash, push, hard, firm, dig
    gentle, gently, gentler, gentlest, soft, softer, softest, light, lighter, lightest, mild, mildest
    calm, calming, relaxing, soothing, soothe, unwind, unwinding
    strong, stronger, strongest, deep, deeper, deepest, hard, harder, hardest, intense, firm, rough
    heat, heated, hot, warm, warmth, heating pad, hot water bottle, heat pack, warm compress, sauna, steam
    bath, shower, soak, tub
    ice, cold pack, ice pack, cold compress, frozen peas
    water, drink, drinking, fluids, hydrate, hydration, hydrated
    alcohol, alcoholic, beer, wine, booze, liquor, spirits, whisky, whiskey, vodka, cocktail
    food, eat, eating, diet, meal, meals, foods
    smoke, smoking, cigarettes, tobacco
    medicine, medicines, medication, meds, drug, drugs, tablet, tablets, pill, pills, prescription, pharmaceutical
    painkiller, painkillers, paracetamol, acetaminophen, tylenol, ibuprofen, advil, naproxen, pain relief, aspirin, analgesic, anti inflammatory, nsaid
    antibiotic, antibiotics, penicillin
    vaccine, vaccination, vaccinate, jab, shot, immunisation, immunization
    operation, surgery, surgical, operate
    treat, treatment, treatments, cure, remedy, remedies, get rid of, fix
    ease, relieve, relief, soothe, reduce, lessen, help
    prevent, prevention, avoid, protect, protection, stop it happening, keep from, ward off
    reduce, less, lower, cut down
    cause, causes, caused, reason, reasons, bring on, brings on, trigger, triggers, due to
    symptom, sign, indication, evidence, proof, feature
    test, tests, exam, examination, scan, diagnose, diagnosis, diagnostic, blood work, x ray, mri, ultrasound, biopsy, screening, screen
    doctor, gp, physician, clinician, medic, specialist, consultant, healthcare professional, healthcare provider, health professional, medical professional
    nurse, pharmacist, chemist
    emergency, urgent, ambulance, a and e, casualty
    inherit, inherited, inheritance, hereditary, heredity, run in families, runs in families, runs in the family, genetic, familial, passed down, passed on, pass on
    gene, genes, dna, mutation, mutations, chromosome
    rare, uncommon, common, frequency, prevalence, incidence, how many people
    outlook, prognosis, life expectancy, survival, survive, die, live
    last, lasts, lasting, how long, days, duration, persist, linger, go away, wear off
    often, frequent, frequently, regular, regularly, more often, weekly, monthly, every week, every month, routinely
    today, now, right away, straight away, immediately, at once
    next, future, next time, again, upcoming
    cancel, call off, postpone, reschedule, skip, put off
    tell, speak, speak up, talk, say, complain, communicate, communication, let know, mention, feedback, inform
    prepare, beforehand, before
    beginner, first time, new to, never had
    warning sign, red flag, danger sign, concerned, worried, worry, concern, serious, alarming, scared
    skin cancer, melanoma
    leukaemia, leukemia, blood cancer
    chemo, chemotherapy
    radiotherapy, radiation, radiation therapy
    spread, metastasis, metastases, metastatic, secondary cancer
    lymph, lymphatic, gland, glands, lymph node, lymph nodes, swollen glands
    wee infection, urine infection, water infection, uti, urinary tract infection, cystitis, bladder infection
    kidney, kidneys, renal
    bladder, urinary
    liver, hepatic
    yellow skin, yellow eyes, jaundice, jaundiced
    gallstone, gallstones, gallbladder, bile
    hepatitis, liver infection
    lung, lungs, pulmonary, respiratory
    pneumonia, lung infection, chest infection, bronchitis
    asthma, asthmatic, wheeze, wheezing, wheezy, inhaler
    copd, emphysema, smokers lung, chronic bronchitis
    tb, tuberculosis, consumption
    heart, cardiac, cardiovascular
    heart failure, congestive heart failure, weak heart
    chest pain, angina
    cholesterol, lipids, lipid, blood fats
    hardening of the arteries, atherosclerosis, blocked arteries, furred arteries
    artery, arteries, blood vessel, vein, veins, vascular
    circulation, blood flow
    varicose veins, bulging veins, spider veins
    anaemia, anemia, anaemic, anemic, low iron, iron deficiency, low haemoglobin, low hemoglobin
    iron, ferritin
    nosebleed, nosebleeds, bleeding nose, bloody nose, nose bleed, epistaxis
    piles, haemorrhoids, hemorrhoids
    rectum, rectal, anus, anal, back passage
    gut, digestive, digestion, gastrointestinal, gi
    ibs, irritable bowel, irritable bowel syndrome
    crohns, colitis, inflammatory bowel disease, ibd
    coeliac, celiac, gluten
    ulcer, ulcers, open sore
    gullet, oesophagus, esophagus, food pipe, foodpipe
    hiatus hernia, hiatal hernia
    appendix, appendicitis
    food poisoning, foodborne illness, gastroenteritis, stomach bug, tummy bug, stomach flu, norovirus
    belch, belching, burp, burping
    hiccup, hiccups, hiccough
    mouth ulcer, canker sore, cold sore, fever blister, herpes
    swollen tonsils, tonsil, tonsils, tonsillitis
    glandular fever, mono, mononucleosis, epstein barr
    strep, strep throat, streptococcal, streptococcus
    chickenpox, chicken pox, varicella
    shingles, herpes zoster, zoster
    measles, rubella, mumps
    whooping cough, pertussis
    covid, coronavirus
    sti, std, sexually transmitted, venereal
    hiv, aids
    thrush, yeast infection, candida, candidiasis, fungal, fungus
    athletes foot, ringworm, tinea
    scabies, lice, nits, mites, parasite, parasites
    worms, threadworm, pinworm, tapeworm
    blood poisoning, sepsis, septic, septicaemia, septicemia
    meningitis, encephalitis
    boil, boils, abscess, pus, carbuncle
    acne, pimple, pimples, zits, blackheads
    eczema, dermatitis, dry skin
    psoriasis, scaly, flaky, flaking, peeling
    wart, warts, verruca
    mole, moles, freckle, birthmark
    blister, blisters, blistered
    burn, burns, scald, scalded
    sunburn, sunburnt, sunburned
    insect bite, bite, bites, sting, stings
    bed sore, bed sores, bedsore, pressure sore, pressure sores, pressure ulcer, decubitus ulcer
    hair loss, balding, bald, alopecia
    dandruff, scalp
    sweat, sweating, sweaty, perspiration, hyperhidrosis, night sweats
    nail, nails, toenail, fingernail
    pink eye, conjunctivitis, sticky eye
    cataract, cataracts, cloudy lens
    glaucoma, eye pressure
    short sighted, nearsighted, myopia
    blurry, blurred, blurry vision, blurred vision
    blind, blindness, loss of sight, vision loss
    deaf, deafness, hard of hearing, hearing loss
    ringing in the ears, ringing ears, tinnitus
    ear infection, otitis, glue ear
    snore, snoring, sleep apnoea, sleep apnea
    brain, cerebral, neurological
    fit, fits, seizure, seizures, convulsion, convulsions, epilepsy, epileptic
    shake, shaking, shaky, tremor, tremors, trembling, twitch, twitching
    parkinsons, parkinson
    memory, forgetful, forgetting, memory loss, dementia, alzheimers, senile
    confused, confusion, disoriented, delirium
    multiple sclerosis, ms
    als, motor neurone disease, lou gehrig
    palsy, paralysis, paralysed, paralyzed
    concussion, head injury, knock on the head, bump on the head
    slipped disc, slipped disk, herniated disc, herniated disk, ruptured disc, bulging disc, prolapsed disc, disc, disk
    sciatica, sciatic, trapped nerve, pinched nerve, nerve pain
    whiplash, crick, crick in the neck
    tendon, tendonitis, tendinitis, tendinopathy
    tennis elbow, golfers elbow
    frozen shoulder, rotator cuff
    osteoarthritis, wear and tear, arthritic
    rheumatoid, rheumatism, rheumatic
    gout, uric acid
    osteoporosis, brittle bones, thin bones, weak bones, bone loss
    curved spine, scoliosis
    rib, ribs
    ligament, ligaments, cruciate
    torn, tear, rupture, ruptured
    dislocate, dislocated, dislocation, out of joint, popped out
    flat feet, bunion, bunions, plantar fasciitis
    fibromyalgia, chronic fatigue
    thyroid, hyperthyroidism, hypothyroidism, overactive thyroid, underactive thyroid, goitre, goiter
    hormone, hormones, hormonal, endocrine
    menopause, change of life, hot flushes, hot flashes, menopausal
    period pain, period pains, period cramps, dysmenorrhoea, dysmenorrhea
    heavy periods, menorrhagia
    endometriosis, fibroids, polycystic, pcos
    miscarriage, miscarry, pregnancy loss, stillbirth
    abortion, termination
    birth, childbirth, labour, labor, delivery, giving birth
    breastfeed, breastfeeding, breast feeding, nursing, lactation
    birth control, contraception, contraceptive, the pill, coil, iud, condom
    tubes tied, tubal ligation, sterilisation, sterilization, vasectomy
    infertile, infertility, fertility, trying for a baby, conceive
    morning sickness, hyperemesis
    prostate, prostatic, psa
    impotence, impotent, erectile dysfunction, erection
    libido, sex drive
    sex, sexual, intercourse
    circumcision, foreskin
    down syndrome, downs syndrome, trisomy
    birth defect, congenital, born with
    autism, autistic, aspergers
    adhd, attention deficit, hyperactive, hyperactivity
    learning disability, developmental delay, intellectual disability
    bipolar, manic depression, mania, manic
    schizophrenia, psychosis, psychotic, hearing voices
    ptsd, post traumatic stress, trauma
    ocd, obsessive compulsive
    anorexia, bulimia, eating disorder
    addiction, addicted, addict, substance abuse, dependence
    withdrawal, detox, come off
    grief, grieving, bereavement, mourning
    counselling, counseling, therapy, psychotherapy, talking therapy
    carer, caregiver, caregiving, looking after someone
    physio, physiotherapy, physical therapy, physiotherapist
    dehydrated, dehydration, fluid loss
    thirst, thirsty, dry mouth
    appetite, hungry, hunger, off food
    vitamin, vitamins, supplement, supplements, mineral, minerals
    salt, sodium, salts
    fibre, fiber, roughage, bran
    laxative, laxatives, stool softener
    antacid, antacids, omeprazole, ppi
    antihistamine, antihistamines, hay fever
    steroid, steroids, cortisone, corticosteroid, prednisone
    blood thinner, blood thinners, anticoagulant, anticoagulants, warfarin
    side effect, side effects, after effect, after effects, aftereffect, aftereffects, adverse effect, reaction
    dose, dosage, how much to take
    injection, injections, needle
    stitches, sutures
    plaster cast, cast, splint, brace, bandage, strapping
    transplant, graft, donor
    dialysis, kidney failure, renal failure
    complication, complications, consequence, go wrong, goes wrong
    chronic, long term, long lasting, ongoing
    acute, sudden onset
    benign, harmless, not cancer
    relapse, come back, comes back, recur, recurrence, return
    recovery time, recover, recovery, recuperate, get over, back to normal
    newborn baby, neonate, neonatal
    teenager, teen, teens, adolescent, puberty
    high temperature, hyperthermia, heatstroke, heat stroke
    hypothermia, frostbite, chilblains
    travel sickness, motion sickness, car sick, seasick
    altitude sickness, mountain sickness
    lymphoedema, lymphedema, water retention, fluid retention
    uncomfortable, discomfort, unpleasant
    suffer, suffering, hurt
    used to, accustomed, adapt, adjust, tolerance
    type, types, kind, kinds, sort
    bad, badly, lousy, poor, poorly done, awful, terrible, rubbish
    good thing, good sign, benefit, benefits, beneficial, worth it
    stone, stones, rock, rocks, pebbles
    fascia, fascial, myofascial, connective tissue
    """
}
