// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// The route that new accounts begin with (DefaultRoute). Pages about the network stand below it.
Section {
    id: section

    required property var standard

    title: qsTr("Network")

    Panel {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: qsTr("New accounts begin with this route")
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        RouteFields {
            Layout.fillWidth: true
            labelled: false
            choice: section.standard.route
            onAccepted: section.standard.apply()
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            spacing: Theme.gap

            Button {
                visible: section.standard.moved
                objectName: "applyDefault"
                kind: "primary"
                text: qsTr("For new accounts")
                onClicked: section.standard.apply()
            }
            Button {
                objectName: "applyEverywhere"
                text: qsTr("Use for all accounts…")
                onClicked: section.standard.applyEverywhere()
            }
        }
    }
}
