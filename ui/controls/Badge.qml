// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme

// A count. Quiet when what it counts is muted.
Rectangle {
    id: badge

    property int count: 0
    property bool quiet: false
    property string label // instead of the count

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.space)
    implicitHeight: Theme.badge
    radius: height / 2
    color: quiet ? Theme.textMuted : Theme.accent

    Label {
        id: words

        anchors.centerIn: parent
        text: badge.label !== "" ? badge.label : badge.count > 999 ? "999+" : badge.count
        color: badge.quiet ? Theme.surface : Theme.accentText
        font.pixelSize: Theme.textTiny
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
