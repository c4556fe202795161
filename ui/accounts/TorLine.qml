// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// How far our own tor is; no height while nobody waits for it (TorProgress).
ColumnLayout {
    id: line

    required property var tor

    visible: tor.text !== ""
    spacing: Theme.unit

    Label {
        Layout.fillWidth: true
        objectName: "torProgress"
        text: line.tor.text
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textMedium
    }
    Progress {
        Layout.fillWidth: true
        value: line.tor.value
        text: line.tor.text
    }
}
