// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// One message of a timeline: what stands above it (day, system line, unread line) and its bubble.
Item {
    id: row

    required property var messageId
    required property string body
    required property bool rich
    required property bool emoji
    required property bool rtl
    required property bool cut
    required property bool own
    required property string name
    required property string initial
    required property int tint
    required property string clock
    required property string deliveryState
    required property string lock
    required property string problem
    required property string cure
    required property bool head
    required property bool tail
    required property string day
    required property string note
    required property bool unreadLine
    required property string spoken
    required property string date
    property bool room: false // several people speak here
    property bool current: false // has the keyboard

    signal menuWanted(var messageId, string selected)
    signal linkClicked(string link)
    signal cured(var messageId)
    signal wholeWanted(var messageId)

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool unreadable: deliveryState === "undecryptable"
    readonly property bool bare: emoji && problem === "" // big emoji stand without a bubble
    readonly property int lead: room && !own ? Theme.avatarSmall + Theme.gap : 0
    readonly property int column: Math.min(width - 2 * Theme.margin, Theme.timeline)
    readonly property int side: (width - column) / 2
    readonly property int widest: Math.min(Theme.column, column * (width < Theme.foldBelow ? 0.86 : 0.78) - lead) - 2 * Theme.space
    readonly property bool hasText: !unreadable

    implicitHeight: above.height + card.height + (head ? Theme.gap : Theme.tiny)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true

    Column {
        id: above

        width: row.width

        Loader {
            active: row.day !== ""
            visible: active
            width: parent.width
            height: active ? Theme.huge + Theme.unit : 0
            sourceComponent: Item {
                Pill {
                    anchors.centerIn: parent
                    text: row.day
                }
            }
        }
        Loader {
            active: row.note !== ""
            visible: active
            width: parent.width
            height: active ? Theme.huge : 0
            sourceComponent: Item {
                Pill {
                    anchors.centerIn: parent
                    text: row.note
                    iconName: row.lock === "plain" ? "lock-open" : "lock"
                    ink: row.lock === "plain" ? Theme.warning : Theme.textMuted
                }
            }
        }
        Loader {
            active: row.unreadLine
            visible: active
            x: row.side
            width: row.column
            sourceComponent: UnreadLine {}
        }
    }

    Loader {
        active: row.room && !row.own && row.tail
        x: row.mirrored ? row.width - row.side - Theme.avatarSmall : row.side
        anchors.bottom: card.bottom
        sourceComponent: Avatar {
            size: Theme.avatarSmall
            initial: row.initial
            tint: row.tint
            ground: Theme.window
        }
    }

    Rectangle {
        id: card

        readonly property bool onRight: row.own !== row.mirrored
        readonly property bool hasName: row.room && !row.own && row.head && !row.bare
        // the text alone decides its width, from the widest it may be; the card follows
        readonly property real textWidth: !row.hasText ? 0 : row.rtl ? words.width : Math.ceil(words.contentWidth)
        // how far the last line of the text reaches; the mark goes beside it if there is room
        readonly property real lastX: row.hasText && words.contentHeight > 0 && words.contentWidth > 0 ? words.positionToRectangle(words.length).x : 0
        readonly property real lastEnd: row.rtl ? words.width - lastX : lastX
        readonly property bool beside: row.hasText && !row.bare && !row.cut && row.problem === ""
            && lastEnd + Theme.space + mark.width <= row.widest

        x: onRight ? row.width - row.side - width : row.side + row.lead
        y: above.height + (row.head ? Theme.gap : Theme.tiny)
        width: Math.max(textWidth, hasName ? Math.min(speaker.implicitWidth, row.widest) : 0, trouble.width, more.width,
            beside ? lastEnd + Theme.space + mark.width : mark.width) + 2 * Theme.space
        height: inside.height + 2 * Theme.gap - Theme.tiny
        radius: Theme.radiusLarge
        topRightRadius: onRight && !row.head ? Theme.radiusSmall : radius
        bottomRightRadius: onRight && !row.tail ? Theme.radiusSmall : onRight ? Theme.unit : radius
        topLeftRadius: !onRight && !row.head ? Theme.radiusSmall : radius
        bottomLeftRadius: !onRight && !row.tail ? Theme.radiusSmall : !onRight ? Theme.unit : radius
        color: row.bare || row.unreadable ? "transparent" : row.own ? Theme.bubbleOut : Theme.bubbleIn
        border.width: row.current ? Theme.tiny : row.own || row.bare ? 0 : Theme.hair
        border.color: row.current ? Theme.accent : Theme.border

        TapHandler {
            acceptedButtons: Qt.RightButton
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: row.menuWanted(row.messageId, words.selectedText)
        }

        Item {
            id: inside

            x: Theme.space
            y: Theme.gap - Theme.hair
            width: card.width - 2 * Theme.space
            height: stack.height + (card.beside ? 0 : mark.height + Theme.tiny)

            Column {
                id: stack

                width: parent.width
                spacing: Theme.tiny

                Label {
                    id: speaker

                    visible: card.hasName
                    width: parent.width
                    text: row.name
                    color: Theme.names[row.tint % Theme.names.length]
                    font.pixelSize: Theme.textMedium
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                TextEdit {
                    id: words

                    visible: row.hasText
                    x: row.rtl ? parent.width - width : 0
                    width: Math.min(Math.ceil(implicitWidth), row.widest)
                    text: !row.hasText ? "" : row.rich ? Theme.linkStyle + row.body : row.body
                    textFormat: row.rich ? TextEdit.RichText : TextEdit.PlainText
                    readOnly: true
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    font.pixelSize: row.emoji ? Theme.textEmoji : Theme.textBody
                    activeFocusOnTab: false
                    Accessible.role: Accessible.StaticText
                    Accessible.name: row.spoken
                    onLinkActivated: link => row.linkClicked(link)

                    HoverHandler {
                        cursorShape: words.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
                    }
                }
                Loader {
                    id: more

                    active: row.cut
                    visible: active
                    sourceComponent: Button {
                        small: true
                        kind: "plain"
                        text: qsTr("Show all of it")
                        onClicked: row.wholeWanted(row.messageId)
                    }
                }
                Loader {
                    id: trouble

                    active: row.problem !== ""
                    visible: active
                    sourceComponent: MessageProblem {
                        problem: row.problem
                        cure: row.cure
                        available: row.widest
                        onCured: row.cured(row.messageId)
                    }
                }
            }
            MessageMark {
                id: mark

                x: (card.beside ? row.rtl : row.mirrored) ? 0 : parent.width - width
                y: parent.height - height
                lock: row.lock
                clock: row.clock
                deliveryState: row.deliveryState
                own: row.own
            }
        }
    }
}
