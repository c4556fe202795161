# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up chats that show what people do with messages besides writing them. Values only."""

from typing import Final

from ui.gallery.fake_data import ANA, TIDES, Chat, chat, today_at
from xmppclient.model import DeliveryState, Trust

ANA_SAYS: Final = "ana@harbour.example"
NORA: Final = "nora@example.org"
DAY: Final = 86_400  # seconds


def chats() -> tuple[Chat, ...]:
    return ana(), tides()


def ana() -> Chat:
    """Answers, reactions, corrections, retractions, spoilers, links, pins, timers, a gap."""
    talk = chat(ANA, ANA_SAYS, "Ana Sousa").at(7, 30, 3)
    talk.them("Good morning! The boathouse is open again.").me("Finally.")
    for number in range(1, 31):
        talk.them(f"Plank {number} of the jetty is fixed.")
    talk.missing(30).at(10, 0, 1)
    talk.them("Here is the plan for the week:\nhttps://harbour.example/plan")
    talk.linking(
        "https://harbour.example/plan", "Harbour plan, week 34",
        "Who paints, who sails and who brings the cake.", "Harbour crew",
    )  # fmt: skip
    talk.is_(pinned=True).reacted((NORA, "👍 🎉"), (ANA_SAYS, "⛵"))
    talk.me("I take the *painting* on Thursday, `starboard` side first.").answering(1)
    talk.was("I take the painting on Wednesday.", "I take the painting on Thursday, port side first.")
    talk.them("Deal 🤝").reacted((NORA, "🤝"))
    talk.me("The old winch is for sale, by the way.").is_(body="", retracted=True)
    talk.them("", retracted=True)
    talk.at(16, 5, 1).them("The boat is called *Albatross*, and she floats!", spoiler="What we bought")
    talk.me("I knew it!!").answering(1).is_(reactions=())
    talk.them("@Nora, can you bring the long brush?", mention=True)
    talk.me("> can you bring the long brush?\nYes. ~No~ _of course_.")
    talk.at(8, 58).them("/me waves from the crane").them("👏👏")
    talk.them("The code of the gate is 4711. This goes in a day.", timer=DAY, expires=today_at(8, 58, -1))
    talk.them("https://files.harbour.example/8f2/jetty.jpg",
              attachment="https://files.harbour.example/8f2/jetty.jpg")  # fmt: skip
    talk.unreadable("broken_session").unreadable("tampered")
    talk.them("Is there still paint left?", Trust.BLIND).me("Half a bucket", DeliveryState.DELIVERED)
    talk.answering(1)
    return talk.done(unread=2, mentions=1, ephemeral=0, keep=30 * DAY)


def tides() -> Chat:
    """Out of the list until something new comes."""
    talk = chat(TIDES, "tides@harbour.example", "Tide table").at(5, 12, 20)
    return talk.them("High water 05:12 and 17:38.").done(archived=True)
