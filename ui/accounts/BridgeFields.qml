// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Bridges, for whoever wants some: a way into Tor where it is blocked (Bridges).
ColumnLayout {
    id: fields

    required property var way

    spacing: Theme.unit

    Button {
        visible: !fields.way.bridges.shown
        objectName: "useBridges"
        small: true
        kind: "plain"
        leftPadding: 0
        text: qsTr("Tor is blocked here? Use bridges…")
        onClicked: {
            fields.way.askForBridges();
            bridges.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Area {
        id: bridges

        visible: fields.way.bridges.shown
        Layout.fillWidth: true
        objectName: "bridges"
        label: qsTr("Bridges, one in each line")
        placeholder: "obfs4 192.0.2.1:443 …"
        hint: qsTr("Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.")
        lowest: 2 * Theme.control
        highest: 3 * Theme.control
        text: fields.way.bridges.text
        error: fields.way.bridges.problem
        onEdited: text => fields.way.bridges.edit(text)
    }
    Label {
        visible: fields.way.bridged
        Layout.fillWidth: true
        objectName: "bridged"
        text: qsTr("Bridges work only with the Tor of this program, so that one is used.")
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
}
