// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The question about a room that gives away more than before (HeldRoom).
Sheet {
    id: sheet

    required property var held

    title: qsTr("%1 has changed").arg(held.name)
    onOpened: later.forceActiveFocus()

    Connections {
        target: sheet.held
        function onSettled() {
            sheet.close();
        }
    }
    SheetScroll {
        Repeater {
            model: sheet.held.what

            MeterLine {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                spoken: modelData
                iconName: "alert"
                tone: "warning"
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            text: qsTr("What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.")
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
    }

    buttons: [
        Button {
            objectName: "leaveHeld"
            kind: "primary"
            text: qsTr("Leave")
            onClicked: {
                sheet.close();
                sheet.held.decide(false);
            }
        },
        Button {
            objectName: "goOn"
            kind: "quiet"
            text: qsTr("Go on in this room")
            onClicked: {
                sheet.close();
                sheet.held.decide(true);
            }
        },
        Button {
            id: later

            kind: "plain"
            text: qsTr("Not now")
            onClicked: sheet.close()
        }
    ]
}
