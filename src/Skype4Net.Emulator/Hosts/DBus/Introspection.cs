namespace Skype4Net.Emulator.Hosts;

/// <summary>What the objects on the bus say of themselves; some programs ask first and fail without.</summary>
internal static class Introspection
{
    private const string Head = """
        <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">

        """;

    /// <summary>The description of an object; null where there is none.</summary>
    public static string? Of(string path) => path switch
    {
        "/" => Head + """<node><node name="com"/></node>""",
        "/com" => Head + """<node><node name="Skype"/></node>""",
        "/com/Skype" => Head + """
            <node name="/com/Skype">
              <interface name="com.Skype.API">
                <method name="Invoke">
                  <arg name="command" type="s" direction="in"/>
                  <arg name="reply" type="s" direction="out"/>
                </method>
              </interface>
              <interface name="org.freedesktop.DBus.Introspectable">
                <method name="Introspect"><arg name="data" type="s" direction="out"/></method>
              </interface>
            </node>
            """,
        _ => null,
    };
}
