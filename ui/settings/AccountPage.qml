// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// One account in full: its server, what that archives, the password, and leaving (AccountPage).
Rectangle {
    id: view

    required property var page

    signal closed

    color: Theme.window

    Header {
        id: header

        width: parent.width
        back: true
        title: view.page.address
        onBackPressed: view.closed()
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        spacing: Theme.wide
        padding: Theme.wide

        Banner {
            objectName: "outage"
            visible: view.page.outage !== ""
            width: parent.width
            kind: "warning"
            text: view.page.outage
        }
        Banner {
            objectName: "problem"
            visible: view.page.problem !== ""
            width: parent.width
            kind: "warning"
            text: view.page.problem
        }
        Banner {
            objectName: "refusal"
            visible: text !== ""
            width: parent.width
            kind: "danger"
            text: view.page.way.refusal
            action: view.page.way.trouble.canShow ? qsTr("Show certificate") : view.page.way.trouble.canInsist ? qsTr("The operator changed this…") : ""
            onActed: view.page.way.trouble.canShow ? view.page.way.trouble.showCertificate() : view.page.way.trouble.logInAnyway()
        }
        Banner {
            objectName: "certificateNews"
            visible: text !== ""
            width: parent.width
            kind: "warning"
            text: view.page.way.news
            action: qsTr("I asked: it was changed")
            onActed: view.page.way.noteNews()
        }
        WaySection {
            width: parent.width
            way: view.page.way
        }
        Busy {
            visible: !view.page.loaded && view.page.problem === ""
            patient: true
        }
        ServerSection {
            visible: view.page.loaded
            width: parent.width
            page: view.page
        }
        Section {
            visible: view.page.archiving !== "" || view.page.archiveProblem !== ""
            width: parent.width
            title: qsTr("What your server keeps")

            Panel {
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.")
                    wrapMode: Text.Wrap
                }
                Choice {
                    objectName: "archiving"
                    visible: view.page.archiving !== ""
                    name: qsTr("What your server keeps")
                    value: view.page.archiving
                    options: [
                        { value: "always", text: qsTr("Everything") },
                        { value: "roster", text: qsTr("From contacts") },
                        { value: "never", text: qsTr("Nothing") }
                    ]
                    onChosen: value => view.page.setArchiving(value)
                }
                Label {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: view.page.exceptions
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                }
                Label {
                    visible: view.page.archiving === "never"
                    Layout.fillWidth: true
                    text: qsTr("Messages that come while this computer is off are then lost to it.")
                    color: Theme.warning
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                }
                Label {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: view.page.archiveProblem
                    color: Theme.warning
                    wrapMode: Text.Wrap
                }
            }
        }
        Section {
            width: parent.width
            title: qsTr("Password")

            Panel {
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: view.page.canChangePassword || !view.page.loaded ? qsTr("Other devices have to log in again with the new one.")
                        : qsTr("This server does not let you change the password here. Ask whoever runs it.")
                    wrapMode: Text.Wrap
                }
                Button {
                    objectName: "changePassword"
                    Layout.topMargin: Theme.unit
                    enabled: view.page.canChangePassword
                    iconName: "key"
                    text: qsTr("Change the password…")
                    onClicked: password.open()
                }
            }
        }
        Section {
            width: parent.width
            title: qsTr("Leave")

            Panel {
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Remove it from this computer alone, or delete it on the server for everybody.")
                    wrapMode: Text.Wrap
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.unit
                    spacing: Theme.gap

                    Button {
                        objectName: "removeHere"
                        iconName: "delete"
                        text: qsTr("Remove here…")
                        onClicked: view.page.removeHere()
                    }
                    Button {
                        objectName: "removeOnServer"
                        kind: "danger"
                        iconName: "delete"
                        text: qsTr("Delete on the server…")
                        onClicked: view.page.removeOnServer()
                    }
                }
            }
        }
    }
    CertificateSheet {
        trouble: view.page.way.trouble.certificate
    }
    PasswordSheet {
        id: password

        page: view.page
    }
}
