// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Who speaks, on the first bubble of a group: name, what tells them from others, a warning of a look-alike.
Item {
    id: speaker

    property string name
    property int tint
    property string hint
    property string alarm

    // as wide as it wants to be; the bubble decides what it gets
    implicitWidth: Math.max(who.implicitWidth + (hint === "" ? 0 : beside.implicitWidth + Theme.gap),
        alarm === "" ? 0 : sign.width + Theme.unit + words.implicitWidth)
    implicitHeight: who.height + (alarm === "" ? 0 : words.height)

    Label {
        id: who

        anchors { left: parent.left }
        width: Math.min(implicitWidth, (speaker.hint === "" ? 1 : 0.7) * parent.width)
        text: speaker.name
        color: Theme.names[speaker.tint % Theme.names.length]
        font.pixelSize: Theme.textMedium
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Label {
        id: beside

        visible: text !== ""
        anchors { left: who.right; right: parent.right; leftMargin: Theme.gap; baseline: who.baseline }
        text: speaker.hint
        muted: true
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true
    }
    Icon {
        id: sign

        visible: speaker.alarm !== ""
        anchors { left: parent.left; verticalCenter: words.verticalCenter }
        size: Theme.iconTiny
        name: "alert"
        color: Theme.warning
    }
    Label {
        id: words

        visible: text !== ""
        anchors { left: sign.right; right: parent.right; top: who.bottom; leftMargin: Theme.unit }
        text: speaker.alarm
        color: Theme.warning
        font.pixelSize: Theme.textTiny
        Accessible.ignored: true
    }
}
