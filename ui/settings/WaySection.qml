// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.accounts
import ui.controls
import ui.theme

// How an account reaches its server: route, addresses, certificate, key (AccountWay).
ColumnLayout {
    id: section

    required property var way

    spacing: Theme.wide

    Section {
        Layout.fillWidth: true
        title: qsTr("Route")

        Panel {
            Layout.fillWidth: true

            RouteFields {
                Layout.fillWidth: true
                labelled: false
                choice: section.way.route
                onAccepted: section.way.applyRoute()
            }
            Banner {
                objectName: "weaker"
                visible: section.way.warning !== ""
                Layout.fillWidth: true
                kind: "warning"
                text: section.way.warning
            }
            Flow {
                visible: section.way.moved
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                spacing: Theme.gap

                Button {
                    objectName: "applyRoute"
                    kind: "primary"
                    text: qsTr("Use this route")
                    onClicked: section.way.applyRoute()
                }
                Button {
                    objectName: "keepRoute"
                    kind: "plain"
                    text: qsTr("Keep the one until now")
                    onClicked: section.way.keepRoute()
                }
            }
            RowLayout {
                visible: section.way.canRenew && !section.way.moved
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                spacing: Theme.space

                Button {
                    Layout.alignment: Qt.AlignTop
                    objectName: "newIdentity"
                    iconName: "onion"
                    text: qsTr("New identity")
                    onClicked: section.way.newIdentity()
                }
                Label {
                    Layout.fillWidth: true
                    text: section.way.done !== "" ? section.way.done : qsTr("Takes other ways through Tor, so that what comes next is not tied to what was before.")
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    AddressSection {
        Layout.fillWidth: true
        way: section.way
    }
    CertificateSection {
        Layout.fillWidth: true
        way: section.way
    }
    Section {
        Layout.fillWidth: true
        title: qsTr("Share")

        Panel {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: qsTr("A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.")
                wrapMode: Text.Wrap
            }
            Button {
                objectName: "share"
                Layout.topMargin: Theme.unit
                iconName: "link"
                text: qsTr("Share how to connect…")
                onClicked: section.way.share()
            }
        }
    }
}
