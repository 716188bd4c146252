using AssemblyRenamer;

// AssemblyRenamer OLD NEW OUTPUT_FOLDER FILE... : copies the files, the assembly OLD and all references to it being called NEW.
if (args.Length < 4)
{
    Console.Error.WriteLine("usage: AssemblyRenamer OLD_NAME NEW_NAME OUTPUT_FOLDER FILE...");
    return 2;
}

var renaming = new Renaming(args[0], args[1]);
Directory.CreateDirectory(args[2]);
foreach (var file in args[3..])
{
    renaming.Apply(file, args[2]);
}

return 0;
