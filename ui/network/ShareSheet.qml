// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// How somebody else connects as we do (ShareViewModel).
Sheet {
    id: sheet

    required property var share

    title: qsTr("Share how to connect")
    onClosed: share.forget()

    SheetScroll {
        Label {
            Layout.fillWidth: true
            text: qsTr("This link carries your address, the addresses of the server, the route and the certificate. It holds no password.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        LinkView {
            Layout.fillWidth: true
            share: sheet.share
        }
        Toggle {
            Layout.fillWidth: true
            objectName: "withKey"
            visible: sheet.share.hasKey
            text: qsTr("With the key of the onion server")
            hint: qsTr("Whoever gets this link can then reach the server. Give it only to people who should.")
            checked: sheet.share.withKey
            onToggled: sheet.share.includeKey(checked)
        }
    }
    buttons: [
        Button {
            objectName: "copyLink"
            kind: "primary"
            enabled: sheet.share.link !== ""
            iconName: "copy"
            text: qsTr("Copy the link")
            onClicked: sheet.share.copy()
        },
        Button {
            objectName: "closeShare"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
