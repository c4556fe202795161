// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The route out of this computer, and who sees what on it (RouteChoice).
ColumnLayout {
    id: fields

    required property var choice
    property bool more: false
    property bool labelled: true // whether "Route" stands before it
    readonly property bool all: more || choice.rare
    readonly property bool named: choice.kind === "socks5" || (all && (choice.kind === "tor" || choice.kind === "i2p"))
    readonly property var usual: [
        { value: "direct", text: qsTr("Direct") },
        { value: "tor", text: qsTr("Tor") },
        { value: "socks5", text: qsTr("Proxy…") }
    ]
    readonly property var seldom: [
        { value: "own-tor", text: qsTr("Tor of this program") },
        { value: "i2p", text: qsTr("I2P") }
    ]

    signal accepted

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        Label {
            visible: fields.labelled
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.controlSmall - height) / 2
            text: qsTr("Route")
            muted: true
            font.pixelSize: Theme.textMedium
            Accessible.ignored: true
        }
        Choice {
            Layout.fillWidth: true
            objectName: "route"
            name: qsTr("Route")
            value: fields.choice.kind
            options: fields.all ? fields.usual.concat(fields.seldom) : fields.usual
            onChosen: value => fields.choice.choose(value)
        }
        Button {
            Layout.alignment: Qt.AlignTop
            visible: !fields.all
            objectName: "moreRoutes"
            small: true
            kind: "plain"
            text: qsTr("More")
            Accessible.name: qsTr("More routes")
            onClicked: fields.more = true
        }
    }
    Field {
        visible: fields.named
        Layout.fillWidth: true
        objectName: "proxy"
        label: fields.choice.kind === "socks5" ? qsTr("Proxy") : qsTr("Where it answers")
        placeholder: fields.choice.kind === "socks5" ? qsTr("host:port") : fields.choice.kind === "i2p" ? "127.0.0.1:4447" : qsTr("found by itself")
        hint: fields.choice.kind === "socks5" ? qsTr("A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.") : ""
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        text: fields.choice.place
        error: fields.choice.problem
        onEdited: text => fields.choice.edit("place", text)
        onAccepted: fields.accepted()
    }
    RowLayout {
        visible: fields.choice.kind === "socks5"
        Layout.fillWidth: true
        spacing: Theme.space

        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.drawer
            objectName: "proxyUser"
            label: qsTr("Its user name")
            placeholder: qsTr("none")
            text: fields.choice.user
            onEdited: text => fields.choice.edit("user", text)
            onAccepted: fields.accepted()
        }
        SecretField {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.drawer
            objectName: "proxyPassword"
            label: qsTr("Its password")
            text: fields.choice.password
            onEdited: text => fields.choice.edit("password", text)
            onAccepted: fields.accepted()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: fields.choice.kind === "direct" || fields.choice.kind === "socks5" ? "globe" : "onion"
            color: fields.choice.kind === "direct" || fields.choice.kind === "socks5" ? Theme.textMuted : Theme.success
            size: Theme.iconSmall
        }
        Label {
            Layout.fillWidth: true
            objectName: "routeSeen"
            text: fields.choice.inheritedWords === "" ? fields.choice.seen : fields.choice.seen + " " + fields.choice.inheritedWords
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
}
