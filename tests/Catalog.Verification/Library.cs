using Privacy.Analyzers.Catalog.Packs;

namespace Privacy.Catalog.Verification;

/// <summary>How a pack's library was had.</summary>
internal enum Origin
{
    /// <summary>Part of .NET or ASP.NET Core.</summary>
    Framework,

    /// <summary>The package, restored.</summary>
    Package,

    /// <summary>A stub made after the library's published reference: its package could not be had.</summary>
    Reference,
}

/// <summary>A pack, and where the library it speaks of comes from.</summary>
internal sealed record Library(string File, PackHeader Header, Origin Origin)
{
    public string Id => Header.Packages[0];

    public Package Package => new(Id, Header.Version ?? "");

    public static Library Of(string file, IReadOnlySet<string> framework)
    {
        var header = PackReader.Header(file) ?? throw new InvalidDataException(file + " has no head that can be read");
        var origin = header.Reference is not null ? Origin.Reference
            : header.Packages == header.Libraries && header.Libraries.Any(framework.Contains) ? Origin.Framework
            : Origin.Package;
        return new Library(file, header, origin);
    }
}
