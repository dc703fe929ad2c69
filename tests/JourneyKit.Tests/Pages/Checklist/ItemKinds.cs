namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>What an item of the practice checklist asks for. Some items only explain others and ask for nothing.</summary>
[Flags]
internal enum ItemKinds
{
    /// <summary>Nothing by itself.</summary>
    None = 0,

    /// <summary>Something that a machine can check.</summary>
    Check = 1,

    /// <summary>Something that the format has to hold.</summary>
    Data = 2,

    /// <summary>A question that a map should answer.</summary>
    Analysis = 4,

    /// <summary>Something that a picture or a deck should show.</summary>
    Picture = 8,

    /// <summary>Advice.</summary>
    Guidance = 16,
}
