// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.forms
import ui.theme

// First the server, then what it wants to know (RegistrationForm).
ColumnLayout {
    id: fields

    required property var form
    readonly property bool advanced: more.checked || form.way.wantsAdvanced

    signal accepted

    spacing: Theme.space
    enabled: !form.busy

    function takeFocus() {
        if (!form.known)
            server.forceActiveFocus();
    }

    InvitedBanner {
        Layout.fillWidth: true
        form: fields.form
    }
    Banner {
        objectName: "registrationProblem"
        visible: text !== ""
        Layout.fillWidth: true
        kind: "danger"
        text: fields.form.problem
    }
    Field {
        id: server

        visible: !fields.form.known
        Layout.fillWidth: true
        objectName: "newServer"
        label: qsTr("Server")
        placeholder: qsTr("example.org")
        hint: qsTr("Whoever runs it sees whom you write to and when, so choose somebody you trust.")
        iconName: "globe"
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        text: fields.form.domain
        error: fields.form.domainProblem
        onEdited: text => fields.form.setDomain(text)
        onAccepted: fields.accepted()
    }
    RouteFields {
        visible: !fields.form.known
        Layout.fillWidth: true
        choice: fields.form.way.routeChoice
        onAccepted: fields.accepted()
    }
    BridgeFields {
        visible: !fields.form.known && fields.form.way.takesBridges
        Layout.fillWidth: true
        way: fields.form.way
    }
    Button {
        id: more

        objectName: "advanced"
        visible: !fields.form.known
        small: true
        kind: "plain"
        checkable: true
        leftPadding: 0
        iconName: fields.advanced ? "up" : "down"
        text: qsTr("Advanced")
        Accessible.checkable: true
        Accessible.checked: fields.advanced
    }
    Card {
        visible: fields.advanced && !fields.form.known
        Layout.fillWidth: true
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.border

        WayFields {
            width: parent.width
            way: fields.form.way
            onAccepted: fields.accepted()
        }
    }
    Label {
        visible: text !== "" && fields.form.known
        Layout.fillWidth: true
        text: fields.form.instructions
        wrapMode: Text.Wrap
    }
    Label {
        visible: fields.form.link !== ""
        Layout.fillWidth: true
        objectName: "page"
        text: fields.form.elsewhere ? qsTr("This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1").arg(fields.form.link)
            : qsTr("There is a page about it too: %1").arg(fields.form.link)
        wrapMode: Text.Wrap
    }
    Repeater {
        model: fields.form.fields

        FormField {
            Layout.fillWidth: true
            onAnswered: text => fields.form.answer(name, text)
            onTicked: (value, on) => fields.form.tick(name, value, on)
            onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    TorLine {
        Layout.fillWidth: true
        visible: fields.form.busy && tor.text !== ""
        tor: fields.form.way.tor
    }
    CertificateSheet {
        trouble: fields.form.way.trouble
    }
}
