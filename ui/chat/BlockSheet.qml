// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// Blocks somebody, and reports them if wished.
Sheet {
    id: sheet

    required property var blocking
    property string whom: "person" // or "server"
    property string why: "" // report as: "spam", "abuse"; empty: no report

    title: qsTr("Block %1?").arg(blocking.name)
    onAboutToShow: {
        whom = "person";
        why = "";
        text.clear();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Nothing they send reaches you any more, here or on your other devices. They are not told.")
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Whom to block")
        options: [
            { value: "person", text: qsTr("This address") },
            { value: "server", text: qsTr("Everybody on %1").arg(sheet.blocking.server) }
        ]
        value: sheet.whom
        onChosen: value => {
            sheet.whom = value;
            if (value === "server")
                sheet.why = "";
        }
    }
    Label {
        visible: sheet.whom === "person"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("Report them to your server?")
        font.weight: Font.DemiBold
    }
    Choice {
        visible: sheet.whom === "person"
        Layout.fillWidth: true
        name: qsTr("Report them to your server?")
        options: [
            { value: "", text: qsTr("No") },
            { value: "spam", text: qsTr("As spam") },
            { value: "abuse", text: qsTr("As abuse") }
        ]
        value: sheet.why
        onChosen: value => sheet.why = value
    }
    Field {
        id: text

        visible: sheet.why !== ""
        Layout.fillWidth: true
        label: qsTr("What happened (those who run your server read it)")
        maximumLength: 500
    }
    buttons: [
        Button {
            objectName: "blockNow"
            kind: "danger"
            text: sheet.why === "" ? qsTr("Block") : qsTr("Block and report")
            onClicked: {
                sheet.close();
                if (sheet.why === "")
                    sheet.blocking.block(sheet.whom === "server");
                else
                    sheet.blocking.report(sheet.why === "abuse", text.text);
            }
        },
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
