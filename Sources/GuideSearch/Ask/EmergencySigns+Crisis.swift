import GuideWords

extension EmergencySigns {
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
    =cutting +my/his/her/their arm/arms/wrist/wrists/leg/legs/thigh/thighs
    pills front +of +me
    @cant/not/dont/no see/find/think/have reason not/live/carry/keep/anymore
    no/any/see reason/point carry/carrying
    goodbye message/note/letter/text
    plan/planning/planned how +id/i/he/hed/she/shed/to do/end +it
    giving/gave/given things/stuff/belongings/possessions away
    sit/stand/standing/sat/stood/on bridge/ledge/tracks night/jump/jumping/thinking
    think/thinking/thought about/of jump/jumping -on/back/in/into/rope
    burden everyone/family +and/so/if/they
    done/tired/sick +with/of +life/living/being +alive
    =ending things/it -with
    everyone/world/family happier/better without/gone
    nothing left live/for
    standing/sitting/stand/sit on +the bridge/ledge/roof/tracks/edge dont/cant/why/not/and
    @cant see +any/no/a way +out
    want/wanna/wants finish/stop/end +my/this/his/her life
    think/thinking/thoughts +about/of dying/death every/all plan/constantly
    feeling to die
    no interest +in life/living
    hurt/hurting/harm @self when/because upset/sad/angry/stressed/lonely
    """)
}
