// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// An invitation to a server of one's own (ShareViewModel).
Sheet {
    id: sheet

    required property var share

    title: qsTr("Invitation")
    onClosed: share.forget()

    SheetScroll {
        Label {
            Layout.fillWidth: true
            text: qsTr("Give this link to one person. With it they make one account on your server; then it is used up.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        LinkView {
            Layout.fillWidth: true
            share: sheet.share
        }
    }
    buttons: [
        Button {
            objectName: "copyInvitation"
            kind: "primary"
            enabled: sheet.share.link !== ""
            iconName: "copy"
            text: qsTr("Copy the link")
            onClicked: sheet.share.copy()
        },
        Button {
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
