// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// One of many, behind a button. `options`: list of {value, text}.
Button {
    id: pick

    property string name // for screen readers
    property var options: []
    property string value
    readonly property var now: options.find(option => option.value === value)

    signal chosen(string value)

    iconName: "down"
    text: now ? now.text : qsTr("Choose…")
    Accessible.name: name + ": " + text
    onClicked: menu.popup(pick, 0, pick.height)

    MenuPopup {
        id: menu

        Instantiator {
            model: pick.options
            delegate: MenuRow {
                required property var modelData

                text: modelData.text
                iconName: modelData.value === pick.value ? "check" : ""
                onTriggered: pick.chosen(modelData.value)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuRow)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuRow)
        }
    }
}
