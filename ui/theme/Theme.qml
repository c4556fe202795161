// SPDX-License-Identifier: AGPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration of the windows. Contrast of each text role on each ground it may
// stand on is at least 4.5:1 (tests/ui/theme computes it). Set from Python by ui.theme.appearance.
QtObject {
    id: theme

    property string scheme: "system" // "system", "light", "dark"
    property string textSize: "normal" // "small", "normal", "large"
    property bool reducedMotion: false

    readonly property bool dark: scheme === "system" ? Application.styleHints.colorScheme === Qt.Dark : scheme === "dark"
    readonly property real scale: textSize === "small" ? 0.9 : textSize === "large" ? 1.2 : 1.0

    // grounds
    readonly property color window: dark ? "#0E1316" : "#EAEFF2"
    readonly property color sidebar: dark ? "#12181C" : "#F8FAFB"
    readonly property color surface: dark ? "#171E23" : "#FFFFFF"
    readonly property color field: dark ? "#1D262C" : "#EDF1F4"
    readonly property color selected: dark ? "#1B3B39" : "#D9EEEA"
    readonly property color hover: dark ? "#1C252B" : "#EDF2F4"
    readonly property color pressed: dark ? "#24303A" : "#E1E8EC"
    readonly property color bubbleIn: dark ? "#1D262C" : "#FFFFFF"
    readonly property color bubbleOut: dark ? "#17423E" : "#D3F0E9"
    readonly property color warningGround: dark ? "#2B2413" : "#FFF3D6"
    readonly property color dangerGround: dark ? "#34191A" : "#FDE7E5"
    readonly property color successGround: dark ? "#15291C" : "#E2F4E7"
    readonly property color quote: dark ? "#29000000" : "#0C0B706A" // lies on a bubble
    readonly property color quoteHover: dark ? "#40000000" : "#160B706A"
    readonly property color code: dark ? "#4D000000" : "#14102030"
    readonly property color tip: dark ? "#2A353C" : "#26323A"
    readonly property color scrim: dark ? "#A6000000" : "#66101418"
    // lines
    readonly property color border: dark ? "#263139" : "#DBE2E7"
    readonly property color outline: dark ? "#5B6B76" : "#87949E"
    readonly property color shadow: dark ? "#33000000" : "#14203040"
    // inks
    readonly property color text: dark ? "#E9EEF1" : "#12181D"
    readonly property color textMuted: dark ? "#9DAAB4" : "#525E69"
    readonly property color accent: dark ? "#52C7BB" : "#0B706A"
    readonly property color accentHover: dark ? "#6BD3C8" : "#095F5A"
    readonly property color accentText: dark ? "#04211E" : "#FFFFFF"
    readonly property color link: dark ? "#84CFEC" : "#0A5F7A"
    readonly property color danger: dark ? "#FF9A91" : "#B3261E"
    readonly property color dangerText: dark ? "#33100D" : "#FFFFFF"
    readonly property color warning: dark ? "#F2C45A" : "#754B00"
    readonly property color success: dark ? "#78D594" : "#176B35"
    readonly property color tipText: "#F4F7F9"
    readonly property color avatarText: "#FFFFFF"
    // people: grounds of avatars, and inks of names on bubbles, by the same index
    readonly property list<color> tints: ["#7A4DA8", "#2F6F8F", "#A84F26", "#A8324A", "#4A7433", "#85540F", "#566472", "#35618E", "#9A3B86", "#12726B"]
    readonly property list<color> names: dark
        ? ["#C9A4EE", "#86C5E4", "#F0A47F", "#F596A6", "#A3D285", "#E2B467", "#B3C1CD", "#9BC0EA", "#EE9FDD", "#6BD0C7"]
        : ["#6B3E9A", "#235F7E", "#97431D", "#9E2A42", "#3E6629", "#754B0C", "#4C5966", "#2C5680", "#8B2F78", "#0B6660"]
    // of the tags that ui.models.text makes
    readonly property string textStyle: "<style>a{color:" + link + ";text-decoration:none} code{font-family:" + monospace
        + ";background-color:" + code + "} p.code{font-family:" + monospace + ";background-color:" + code
        + "} p.quote{color:" + textMuted + "}</style>"

    // type, px
    readonly property int textTiny: Math.round(11 * scale)
    readonly property int textSmall: Math.round(12 * scale)
    readonly property int textMedium: Math.round(13 * scale)
    readonly property int textBody: Math.round(14 * scale)
    readonly property int textTitle: Math.round(16 * scale)
    readonly property int textLarge: Math.round(22 * scale)
    readonly property int textEmoji: Math.round(40 * scale)
    readonly property real lineHeight: 1.15
    readonly property string monospace: "monospace"

    // a 4-px grid
    readonly property int hair: 1
    readonly property int tiny: 2
    readonly property int unit: 4
    readonly property int gap: 8
    readonly property int space: 12
    readonly property int margin: 16
    readonly property int wide: 24
    readonly property int huge: 40
    readonly property int radius: 12
    readonly property int radiusSmall: 6
    readonly property int radiusLarge: 16
    readonly property int control: Math.round(36 * scale) // height of buttons and fields
    readonly property int controlSmall: Math.round(28 * scale)
    readonly property int bar: Math.round(60 * scale) // height of headers
    readonly property int row: Math.round(66 * scale) // height of a row with two lines
    readonly property int rowSmall: Math.round(44 * scale)
    readonly property int avatar: Math.round(44 * scale)
    readonly property int avatarMedium: Math.round(38 * scale)
    readonly property int avatarSmall: Math.round(30 * scale)
    readonly property int avatarLarge: Math.round(88 * scale)
    readonly property int chip: Math.round(22 * scale) // height of a reaction
    readonly property int badge: Math.round(18 * scale)
    readonly property int iconTiny: Math.round(13 * scale)
    readonly property int iconSmall: Math.round(16 * scale)
    readonly property int icon: Math.round(20 * scale)
    readonly property int iconLarge: Math.round(44 * scale)
    readonly property int rail: 64
    readonly property int listWidth: 316
    readonly property int listNarrow: 264
    readonly property int drawer: 300
    readonly property int sheet: 440
    readonly property int sheetBody: 260 // highest scrolled part of a sheet
    readonly property int emojiWidth: 344
    readonly property int emojiHeight: 340
    readonly property int column: 560 // widest readable column, and widest bubble
    readonly property int timeline: 880 // widest column of bubbles
    readonly property int foldBelow: 700 // one region at a time
    readonly property int drawerBeside: 1060 // narrower: the details lie over the timeline
    readonly property int windowWidth: 1120
    readonly property int windowHeight: 760
    readonly property int windowMinWidth: 360
    readonly property int windowMinHeight: 400
    readonly property int scrollBar: 8
    readonly property int cache: 480 // px of rows kept ready beyond the edge of a list

    // time, ms
    readonly property int motion: reducedMotion ? 0 : 140
    readonly property int turn: reducedMotion ? 4000 : 1000 // one turn of a busy mark
    readonly property int tipDelay: 600
    readonly property int patience: 250 // before "loading" is worth a mark
    readonly property int linger: 900 // how long the day stays after scrolling
    readonly property int toast: 6000 // how long a quiet line about the room stays
    readonly property int settle: 80 // scrolling has paused
}
