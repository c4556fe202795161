// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// One message of a timeline: what stands above it, its bubble, and the reactions under it.
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
    required property var quote
    required property var file
    required property var reactions
    required property var cards
    required property bool edited
    required property bool retracted
    required property bool pinned
    required property bool covered
    required property string hint
    required property string expiry
    required property var gap
    required property string whoHint
    required property string alarm
    required property bool namesUs
    required property string leftOut
    property var transfer // of its file: see FileLine
    property bool room: false // several people speak here
    property bool chosen: false // the current row of its list
    property bool current: false // has the keyboard, or was jumped to

    signal menuWanted(var messageId, string selected)
    signal linkClicked(string link)
    signal cured(var messageId)
    signal wholeWanted(var messageId)
    signal uncoverWanted(var messageId)
    signal jumpWanted(var messageId)
    signal fillWanted(int gap)
    signal toggled(var messageId, string emoji)
    signal reactWanted(var messageId)
    signal replyWanted(var messageId)
    signal infoWanted(var messageId)
    signal saveWanted(var messageId)
    signal stopWanted(var messageId)

    readonly property Item bubble: card
    readonly property bool onRight: own !== mirrored
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool unreadable: deliveryState === "undecryptable"
    readonly property bool bare: emoji && problem === "" && !quote && !covered // big emoji stand without a bubble
    readonly property int lead: room && !own ? Theme.avatarSmall + Theme.gap : 0
    readonly property int column: Math.min(width - 2 * Theme.margin, Theme.timeline)
    readonly property int side: (width - column) / 2
    readonly property int widest: Math.min(Theme.column, column * (width < Theme.foldBelow ? 0.86 : 0.78) - lead) - 2 * Theme.space
    readonly property bool hasText: !unreadable && !retracted && !covered && body !== ""
    readonly property bool hasEnd: Boolean(file) || (cards.length > 0 && !covered)

    implicitHeight: card.y + card.height + (chips.active ? chips.height - Theme.tiny : 0)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true

    AboveRow {
        id: above

        width: row.width
        day: row.day
        note: row.note
        lock: row.lock
        gap: row.gap
        unreadLine: row.unreadLine
        side: row.side
        column: row.column
        onFillWanted: id => row.fillWanted(id)
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

        readonly property bool hasName: row.room && !row.own && row.head && !row.bare
        // the text alone decides its width, from the widest it may be; the card follows
        readonly property real textWidth: !row.hasText ? 0 : row.rtl ? words.width : Math.ceil(words.contentWidth)
        // how far the last line of the text reaches; the mark goes beside it if there is room
        readonly property real lastX: row.hasText && words.contentHeight > 0 && words.contentWidth > 0 ? words.positionToRectangle(words.length).x : 0
        readonly property real lastEnd: row.rtl ? words.width - lastX : lastX
        readonly property bool beside: row.hasText && !row.bare && !row.cut && row.problem === "" && !row.hasEnd
            && lastEnd + Theme.space + mark.width <= row.widest

        x: row.onRight ? row.width - row.side - row.lead - width : row.side + row.lead
        y: above.height + (row.head ? Theme.gap : Theme.tiny)
        width: Math.max(textWidth, hasName && speaker.item ? Math.min((speaker.item as Item).implicitWidth, row.widest) : 0, trouble.width, more.width,
            quoted.wide, cover.wide, rest.wide, beside ? lastEnd + Theme.space + mark.width : mark.width) + 2 * Theme.space
        height: inside.height + 2 * Theme.gap - Theme.tiny
        radius: Theme.radiusLarge
        topRightRadius: row.onRight && !row.head ? Theme.radiusSmall : radius
        bottomRightRadius: row.onRight && !row.tail ? Theme.radiusSmall : row.onRight ? Theme.unit : radius
        topLeftRadius: !row.onRight && !row.head ? Theme.radiusSmall : radius
        bottomLeftRadius: !row.onRight && !row.tail ? Theme.radiusSmall : !row.onRight ? Theme.unit : radius
        color: row.bare || row.unreadable || row.retracted ? "transparent" : row.own ? Theme.bubbleOut : Theme.bubbleIn
        border.width: row.current ? Theme.tiny : row.namesUs ? Theme.hair : (row.own && !row.retracted) || row.bare ? 0 : Theme.hair
        border.color: row.current || row.namesUs ? Theme.accent : Theme.border

        TapHandler {
            acceptedButtons: Qt.RightButton
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: row.menuWanted(row.messageId, words.selectedText)
        }
        Loader { // it names us
            active: row.namesUs
            x: row.mirrored ? card.width - width : 0
            width: Theme.unit
            height: card.height
            sourceComponent: Item {
                clip: true

                Rectangle {
                    x: row.mirrored ? parent.width - width : 0
                    width: 2 * Theme.radiusLarge
                    height: parent.height
                    radius: Theme.radiusLarge
                    topLeftRadius: card.topLeftRadius
                    bottomLeftRadius: card.bottomLeftRadius
                    topRightRadius: card.topRightRadius
                    bottomRightRadius: card.bottomRightRadius
                    color: Theme.accent
                }
            }
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

                Loader {
                    id: speaker

                    active: card.hasName
                    visible: active
                    width: parent.width
                    sourceComponent: SpeakerLine {
                        name: row.name
                        tint: row.tint
                        hint: row.whoHint
                        alarm: row.alarm
                    }
                }
                Loader {
                    id: quoted

                    readonly property real wide: active && item ? Math.min((item as Item).implicitWidth, row.widest) : 0

                    active: Boolean(row.quote)
                    visible: active
                    width: parent.width
                    sourceComponent: Quote {
                        part: row.quote
                        focusPolicy: row.chosen ? Qt.TabFocus : Qt.NoFocus
                        onClicked: row.jumpWanted(part.id)
                    }
                }
                Loader {
                    id: cover

                    readonly property real wide: active && item ? Math.min((item as Item).implicitWidth, row.widest) : 0

                    active: row.covered && !row.unreadable
                    visible: active
                    width: parent.width
                    sourceComponent: SpoilerCover {
                        hint: row.hint
                        focusPolicy: row.chosen ? Qt.TabFocus : Qt.NoFocus
                        onClicked: row.uncoverWanted(row.messageId)
                    }
                }
                TextEdit {
                    id: words

                    visible: row.hasText
                    x: row.rtl ? parent.width - width : 0
                    width: Math.min(Math.ceil(implicitWidth), row.widest)
                    text: !row.hasText ? "" : row.rich ? Theme.textStyle + row.body : row.body
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

                    active: row.cut && row.hasText
                    visible: active
                    sourceComponent: Button {
                        small: true
                        kind: "plain"
                        text: qsTr("Show all of it")
                        onClicked: row.wholeWanted(row.messageId)
                    }
                }
                Loader {
                    id: rest

                    readonly property real wide: active && item ? (item as Item).implicitWidth : 0

                    active: row.hasEnd
                    visible: active
                    width: parent.width
                    sourceComponent: BubbleEnd {
                        file: row.file
                        transfer: row.transfer
                        cards: row.covered ? [] : row.cards
                        keyed: row.chosen
                        widest: row.widest
                        onLinkClicked: link => row.linkClicked(link)
                        onSaveWanted: row.saveWanted(row.messageId)
                        onStopWanted: row.stopWanted(row.messageId)
                    }
                }
                Loader {
                    id: trouble

                    active: row.problem !== ""
                    visible: active
                    sourceComponent: MessageProblem {
                        problem: row.problem
                        cure: row.cure
                        gone: row.retracted
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
                edited: row.edited && !row.retracted
                pinned: row.pinned
                expiry: row.expiry
                leftOut: row.leftOut
                onEditedPressed: row.infoWanted(row.messageId)
            }
        }
    }

    Loader {
        id: chips

        active: row.reactions.length > 0
        visible: active
        x: row.onRight ? card.x + card.width - width - Theme.space : card.x + Theme.space
        y: card.y + card.height - Theme.unit
        sourceComponent: Reactions {
            widest: row.widest
            reactions: row.reactions
            keyed: row.chosen
            onToggled: emoji => row.toggled(row.messageId, emoji)
        }
    }

    HoverHandler {
        id: pointer
    }
    Loader {
        id: tools

        active: pointer.hovered
        x: row.onRight ? Math.max(0, card.x - width - Theme.unit) : Math.min(row.width - width, card.x + card.width + Theme.unit)
        y: card.y + Math.max(0, card.height - height) / 2
        sourceComponent: BubbleTools {
            answers: !row.unreadable && !row.retracted && row.cure === "" && row.deliveryState !== "queued"
            onReactPressed: row.reactWanted(row.messageId)
            onReplyPressed: row.replyWanted(row.messageId)
            onMorePressed: row.menuWanted(row.messageId, words.selectedText)
        }
    }
}
