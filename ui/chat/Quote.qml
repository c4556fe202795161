// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// What a message answers, as it is stored here. Pressing it goes there.
T.AbstractButton {
    id: quote

    property var part // id, name, tint, text, state
    readonly property bool here: part !== undefined && part !== null && part.state !== "missing"

    implicitWidth: Math.max(who.implicitWidth, said.implicitWidth) + leftPadding + rightPadding
    implicitHeight: lines.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.gap + Theme.tiny
    rightPadding: Theme.gap
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    enabled: here
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: part ? qsTr("Go to the original: %1, %2").arg(part.name).arg(part.text) : ""
    Keys.onReturnPressed: click()

    contentItem: Column {
        id: lines

        Label {
            id: who

            visible: text !== ""
            width: parent.width
            text: quote.part ? quote.part.name : ""
            color: quote.part ? Theme.names[quote.part.tint % Theme.names.length] : Theme.text
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            id: said

            width: parent.width
            text: quote.part ? quote.part.text : ""
            muted: true
            font.pixelSize: Theme.textSmall
            font.italic: quote.part ? quote.part.state !== "here" : false
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: quote.hovered ? Theme.quoteHover : Theme.quote

        Rectangle {
            x: quote.mirrored ? parent.width - width : 0
            width: Theme.tiny + Theme.hair
            height: parent.height
            radius: Theme.tiny
            color: quote.part ? Theme.names[quote.part.tint % Theme.names.length] : Theme.accent
        }
        FocusRing {
            shown: quote.visualFocus
            radius: Theme.radiusSmall
        }
    }
}
