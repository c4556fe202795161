// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Comparing a fingerprint over another channel (DetailsViewModel).
Sheet {
    id: sheet

    required property var details

    title: qsTr("Verify %1").arg(details.comparedName)

    function decide(trust: string) {
        details.setTrust(details.comparedAddress, details.comparedFingerprint, trust);
        close();
    }

    Connections {
        target: sheet.details
        function onComparing() {
            sheet.open();
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.")
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: groups.implicitHeight + 2 * Theme.margin
        radius: Theme.radius
        color: Theme.field

        Grid {
            id: groups

            anchors.centerIn: parent
            columns: sheet.availableWidth < Theme.drawer ? 2 : 4
            columnSpacing: Theme.margin
            rowSpacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: sheet.details.comparedGroups

            Repeater {
                model: sheet.details.comparedGroups.split(" ")

                Label {
                    required property string modelData

                    text: modelData
                    font.family: Theme.monospace
                    font.pixelSize: Theme.textBody
                    Accessible.ignored: true
                }
            }
        }
    }

    buttons: [
        Button {
            objectName: "match"
            kind: "primary"
            text: qsTr("They match")
            onClicked: sheet.decide("verified")
        },
        Button {
            objectName: "differ"
            kind: "quiet"
            text: qsTr("They differ")
            onClicked: sheet.decide("distrusted")
        },
        Button {
            kind: "plain"
            text: qsTr("Not now")
            onClicked: sheet.close()
        }
    ]
}
