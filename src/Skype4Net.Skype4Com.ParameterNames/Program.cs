using Skype4Net.Skype4Com.ParameterNames;

// Skype4Net.Skype4Com.ParameterNames <assembly>: renames in place. What is renamed already stays as it is, and is not written.
string path = args[0];
byte[] image = File.ReadAllBytes(path);
if (MarkedParameters.Rename(image))
{
    // Whoever reads the assembly meanwhile, or ends this process, finds a whole one.
    string written = path + ".renamed";
    File.WriteAllBytes(written, image);
    File.Move(written, path, overwrite: true);
}
