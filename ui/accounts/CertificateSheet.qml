// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A certificate that was not accepted (CertificateTrouble). Esc and clicking beside it mean: do not connect.
Sheet {
    id: sheet

    required property var trouble

    title: trouble.considering ? qsTr("Accept this one certificate only?") : qsTr("The certificate of %1").arg(trouble.server)
    visible: trouble.open
    onOpened: refuse.forceActiveFocus(Qt.TabFocusReason)
    onClosed: trouble.close()

    SheetScroll {
        id: scroll

        spacing: Theme.space

        Label {
            Layout.fillWidth: true
            objectName: "certificateWords"
            text: sheet.trouble.considering
                ? qsTr("Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.")
                : sheet.trouble.text
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
        CertificateFacts {
            Layout.fillWidth: true
            facts: sheet.trouble.facts
            groups: sheet.trouble.groups
            expected: sheet.trouble.expected
        }
        Label {
            visible: !sheet.trouble.considering
            Layout.fillWidth: true
            text: sheet.trouble.mayAccept
                ? qsTr("Whoever is in between could read your password and everything that is not end-to-end encrypted.")
                : qsTr("The fingerprint to accept stands beside an address of this account, in its settings.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
    }

    buttons: [
        Button {
            id: refuse

            objectName: "refuseCertificate"
            kind: "primary"
            focus: true
            text: qsTr("Do not connect")
            onClicked: sheet.trouble.close()
        },
        Button {
            readonly property bool unread: !scroll.atEnd // nobody accepts what they have not seen

            visible: sheet.trouble.mayAccept || unread
            objectName: unread ? "readOn" : sheet.trouble.considering ? "acceptCertificate" : "considerCertificate"
            kind: sheet.trouble.considering && !unread ? "danger" : "plain"
            text: unread ? qsTr("Read on") : sheet.trouble.considering ? qsTr("I compared it: accept") : qsTr("Accept this one certificate only…")
            onClicked: {
                if (unread) {
                    scroll.page();
                } else if (sheet.trouble.considering) {
                    sheet.trouble.accept();
                } else {
                    sheet.trouble.consider();
                    scroll.contentY = 0;
                    refuse.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    ]
}
