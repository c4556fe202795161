// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// What the sender says stands behind a link. Nothing of it was fetched; the host is the true one.
T.AbstractButton {
    id: card

    property var part // url, host, title, text

    implicitWidth: Math.max(title.implicitWidth, said.implicitWidth, source.implicitWidth) + leftPadding + rightPadding
    implicitHeight: lines.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.gap + Theme.tiny
    rightPadding: Theme.gap
    topPadding: Theme.unit + Theme.tiny
    bottomPadding: Theme.unit + Theme.tiny
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Link to %1. The sender says: %2. %3").arg(part.host).arg(part.title).arg(part.text)
    Keys.onReturnPressed: click()

    contentItem: Column {
        id: lines

        spacing: Theme.tiny

        Label {
            id: source

            width: parent.width
            text: qsTr("%1 · in the sender’s words").arg(card.part.host)
            muted: true
            font.pixelSize: Theme.textTiny
            Accessible.ignored: true
        }
        Label {
            id: title

            visible: text !== ""
            width: parent.width
            text: card.part.title
            font.pixelSize: Theme.textMedium
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: said

            visible: text !== ""
            width: parent.width
            text: card.part.text
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: card.hovered ? Theme.quoteHover : Theme.quote

        Rectangle {
            x: card.mirrored ? parent.width - width : 0
            width: Theme.tiny + Theme.hair
            height: parent.height
            radius: Theme.tiny
            color: Theme.outline
        }
        FocusRing {
            shown: card.visualFocus
            radius: Theme.radiusSmall
        }
    }
}
