// Writes all contacts as CSV (RFC 4180, UTF-8): to a new file, or to standard output.
//   dotnet run --project samples/ContactExport                                    on an emulated Skype in this process
//   dotnet run --project samples/ContactExport -- --transport dbus contacts.csv   of whatever client is on the session bus
using System.Text;
using ContactExport;
using Skype4Net.Emulator;
using Skype4Net.Samples;

return await new SampleProgram
{
    Name = "ContactExport",
    Usage = "[FILE]",
    SetUp = SetUp,
    Run = async run =>
    {
        if (run.Arguments.Length > 1)
            throw new ArgumentException("Say one file, or none.");
        IReadOnlyList<string[]> rows = await ContactTable.ReadAsync(run.Skype, run.Ended);

        // A file that is there already is somebody's: an error, and it stays as it is.
        await using Stream to = run.Arguments is [var path] ? new FileStream(path, FileMode.CreateNew) : Console.OpenStandardOutput();
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await Csv.WriteAsync(writer, rows);
        if (run.Arguments is [var written])
            Console.WriteLine($"{rows.Count - 1} contacts are in {written}.");
    },
}.RunAsync(args);

static EmulatedClient SetUp(SkypeNetwork network)
{
    EmulatedClient you = network.LogIn("you", "You");
    EmulatedClient anna = network.LogIn("anna", "Anna \"Ännchen\" B."), ben = network.LogIn("ben", "O'Hara, Ben");
    anna.SetProfile("CITY", "Tallinn");
    anna.SetProfile("PHONE_MOBILE", "+3725550100");
    anna.SetMood("reading, writing 🙂");
    ben.SetProfile("BIRTHDAY", "19790504");
    network.MakeContacts(you, anna);
    network.MakeContacts(you, ben);
    return you;
}
