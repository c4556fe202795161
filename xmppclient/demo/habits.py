# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the people of the demonstration answer. Pure functions of what they read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class Utterance:
    """One message, ``after`` so many seconds of silence."""

    after: float
    text: str


Answer: TypeAlias = tuple[Utterance, ...]
Habit: TypeAlias = Callable[[str, int], Answer]
"""What somebody answers to a text; the number counts the answers before."""

ECHO_DELAY: Final = 0.6  # seconds
TYPING: Final = 1.3  # seconds for one short message

BURSTS: Final = (
    ("haha", "yes", "YES 🎉"),
    ("wait", "I am still laughing 😂", "say that again?"),
    ("ok ok", "deal 🤝"),
    ("⛵", "see you at the pier!"),
    ("hmm", "let me ask Tomás", "back in a minute 🏃"),
)
ARABIC: Final = (
    "فكرة جميلة، أنا موافقة.",
    "شكراً لك يا نورا!",
    "سأخبرك غداً إن شاء الله.",
    "هههه، صحيح تماماً.",
)
ARABIC_TO_A_QUESTION: Final = ("نعم، بالتأكيد.", "لا أعرف، سأسأل أختي.", "ربما يوم الخميس؟")
CHINESE: Final = ("好的，没问题！", "哈哈，太好了。", "明白了，我看一下。", "谢谢，辛苦了！")
CHINESE_TO_A_QUESTION: Final = ("可以，明天怎么样？", "应该没问题。", "我问一下，稍后告诉你。")
THANKS: Final = ("Thank you for letting me in! 🙂", "I see. I will think about it.")
QUESTION_MARKS: Final = ("?", "؟", "？")


def echo(text: str, turn: int) -> Answer:
    """The same, after a moment."""
    return (Utterance(ECHO_DELAY, text),)


def in_bursts(text: str, turn: int) -> Answer:
    """Several short messages where others write one."""
    return tuple(Utterance(TYPING, piece) for piece in BURSTS[turn % len(BURSTS)])


def in_arabic(text: str, turn: int) -> Answer:
    return _one_of(ARABIC_TO_A_QUESTION if _asks(text) else ARABIC, turn)


def in_chinese(text: str, turn: int) -> Answer:
    return _one_of(CHINESE_TO_A_QUESTION if _asks(text) else CHINESE, turn)


def thankful(text: str, turn: int) -> Answer:
    """Somebody who has just been let in."""
    return (
        Utterance(
            TYPING, "Thank you for letting me in! 🙂" if turn == 0 else "I see. I will think about it."
        ),
    )


def _asks(text: str) -> bool:
    return text.rstrip().endswith(QUESTION_MARKS)


def _one_of(answers: tuple[str, ...], turn: int) -> Answer:
    return (Utterance(2 * TYPING, answers[turn % len(answers)]),)
