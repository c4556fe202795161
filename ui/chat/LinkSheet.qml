// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Before a link opens: where it really leads.
Sheet {
    id: sheet

    property string link
    property string host
    property list<string> cautions

    signal openWanted(string link)
    signal copyWanted(string link)

    title: qsTr("Open this link?")

    Label {
        Layout.fillWidth: true
        text: qsTr("It leads to")
        muted: true
    }
    Label {
        Layout.fillWidth: true
        text: sheet.host
        font.pixelSize: Theme.textLarge
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
    }
    Label {
        Layout.fillWidth: true
        text: sheet.link
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    Repeater {
        model: sheet.cautions

        Banner {
            required property string modelData

            Layout.fillWidth: true
            kind: "warning"
            text: modelData
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Your browser opens it, not this program: the host sees your address.")
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
    buttons: [
        Button {
            kind: "primary"
            text: qsTr("Open")
            onClicked: {
                sheet.close();
                sheet.openWanted(sheet.link);
            }
        },
        Button {
            text: qsTr("Copy link")
            onClicked: {
                sheet.close();
                sheet.copyWanted(sheet.link);
            }
        },
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
