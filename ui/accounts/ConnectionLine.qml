// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.asking
import ui.controls
import ui.theme

// Why nothing comes or goes, and what can be done; no height while all is well (ConnectionViewModel).
Item {
    id: line

    required property var connection
    readonly property string kind: connection.kind
    readonly property color ink: kind === "danger" ? Theme.danger : kind === "warning" ? Theme.warning : Theme.textMuted

    visible: connection.shown
    implicitHeight: visible ? ground.implicitHeight + Theme.unit : 0

    Rectangle {
        id: ground

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.gap; rightMargin: Theme.gap }
        implicitHeight: parts.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: line.kind === "danger" ? Theme.dangerGround : line.kind === "warning" ? Theme.warningGround : Theme.field
        Accessible.role: Accessible.StatusBar
        Accessible.name: line.connection.text

        GridLayout {
            id: parts

            readonly property bool tight: 3 * acts.needed > width // the words need the room

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space; rightMargin: Theme.unit }
            columns: tight ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: 0

            Icon {
                visible: !line.connection.working
                Layout.alignment: Qt.AlignTop
                name: line.kind === "danger" ? "alert" : line.connection.canRetry ? "offline" : "clock"
                size: Theme.iconSmall
                color: line.ink
            }
            Busy {
                visible: line.connection.working
            }
            Label {
                Layout.fillWidth: true
                text: line.connection.text
                color: line.ink
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Flow {
                id: acts

                readonly property int needed: (retry.visible ? retry.implicitWidth : 0) + (look.visible ? look.implicitWidth : 0) + (insist.visible ? insist.implicitWidth : 0)

                visible: line.connection.canRetry || line.connection.hasNews
                Layout.columnSpan: parts.tight ? 2 : 1
                Layout.fillWidth: parts.tight
                Layout.preferredWidth: needed

                Button {
                    id: look

                    visible: line.connection.trouble.canShow || line.connection.hasNews
                    objectName: "showCertificate"
                    small: true
                    kind: "plain"
                    text: qsTr("Show certificate")
                    onClicked: line.connection.hasNews ? line.connection.showNews() : line.connection.trouble.showCertificate()
                }
                Button {
                    id: insist

                    visible: line.connection.trouble.canInsist
                    objectName: "logInAnyway"
                    small: true
                    kind: "plain"
                    text: qsTr("The operator changed this…")
                    onClicked: line.connection.trouble.logInAnyway()
                }
                Button {
                    id: retry

                    visible: line.connection.canRetry
                    objectName: "retry"
                    small: true
                    kind: "plain"
                    text: qsTr("Try now")
                    onClicked: line.connection.retry()
                }
            }
        }
    }
    CertificateSheet {
        trouble: line.connection.trouble.certificate
    }
    CertificateNewsSheet {
        watch: line.connection.watcher
    }
    AskSheet {
        questions: line.connection.trouble.questions
    }
}
