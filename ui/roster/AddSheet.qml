// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Adding somebody by address (ContactsViewModel).
Sheet {
    id: sheet

    required property var contacts
    property string account: contacts.accounts.length > 0 ? contacts.accounts[0].value : ""

    title: qsTr("Add a contact")
    onOpened: address.forceActiveFocus()
    onClosed: {
        contacts.forgetProblem();
        address.clear();
        name.clear();
    }

    function submit() {
        contacts.add(parseInt(account), address.text, name.text);
    }

    Connections {
        target: sheet.contacts
        function onAdded() {
            sheet.close();
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("They are asked whether you may see when they are online. You can write to them at once.")
        muted: true
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textMedium
    }
    Field {
        id: address

        Layout.fillWidth: true
        objectName: "contactAddress"
        label: qsTr("Address")
        placeholder: qsTr("name@example.org")
        iconName: "person-add"
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        error: sheet.contacts.problem
        onAccepted: name.forceActiveFocus()
    }
    Field {
        id: name

        Layout.fillWidth: true
        objectName: "contactName"
        label: qsTr("Name")
        placeholder: qsTr("as you call them; only you see it")
        iconName: "edit"
        onAccepted: sheet.submit()
    }
    Label {
        visible: sheet.contacts.accounts.length > 1
        text: qsTr("From your account")
        font.pixelSize: Theme.textMedium
        font.weight: Font.DemiBold
    }
    Choice {
        visible: sheet.contacts.accounts.length > 1
        name: qsTr("From your account")
        options: sheet.contacts.accounts
        value: sheet.account
        onChosen: value => sheet.account = value
    }

    buttons: [
        Button {
            objectName: "addContact"
            kind: "primary"
            enabled: address.text !== "" && !sheet.contacts.busy
            text: qsTr("Add")
            onClicked: sheet.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
