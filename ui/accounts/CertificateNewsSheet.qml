// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A certificate that is valid and not the one of before (CertificateWatch). Esc means: later.
Sheet {
    id: sheet

    required property var watch

    title: qsTr("Another certificate")
    visible: watch.open
    onClosed: watch.close()

    SheetScroll {
        id: scroll

        spacing: Theme.space

        Label {
            Layout.fillWidth: true
            text: sheet.watch.text
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
        CertificateFacts {
            Layout.fillWidth: true
            facts: sheet.watch.facts
            groups: sheet.watch.groups
        }
    }

    buttons: [
        Button {
            readonly property bool unread: !scroll.atEnd

            objectName: unread ? "readOn" : "noteCertificate"
            text: unread ? qsTr("Read on") : qsTr("I asked: it was changed")
            onClicked: unread ? scroll.page() : sheet.watch.noteShown()
        },
        Button {
            kind: "plain"
            focus: true
            text: qsTr("Later")
            onClicked: sheet.watch.close()
        }
    ]
}
