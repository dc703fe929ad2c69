using JourneyKit.Model;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>The maps that every picture has to bear.</summary>
internal static class Asking
{
    private const string Compound = "Haftpflichtversicherungsbescheinigung";

    /// <summary>Maps of all sizes, scripts and holes, by name.</summary>
    public static IReadOnlyList<(string Name, JourneyMap Map)> Maps { get; } =
    [
        .. Support.Maps.All,
        ("none", Support.Maps.Of(0)),
        ("one", Support.Maps.Of(1)),
        ("three", Support.Maps.Of(3)),
        ("twenty", Support.Maps.Of(20)),
        ("sixty", Support.Maps.Of(60)),
        ("two hundred", Support.Maps.Of(200)),
        ("compounds", Support.Maps.Of(12, Compound, "de")),
        ("French", Support.Maps.Of(12, "L’aide-mémoire de l’abonné déçu, « où est-ce ? »", "fr")),
        ("Arabic", Support.Maps.Of(12, "سلة التسوق", "ar")),
        ("Hebrew", Support.Maps.Of(12, "סל קניות", "he")),
        ("Chinese", Support.Maps.Of(12, "购物篮里的所有东西", "zh")),
        ("Thai", Support.Maps.Of(12, "ตะกร้าสินค้าของลูกค้า", "th")),
        ("emoji", Support.Maps.Of(12, "👩‍👩‍👧‍👦 🛒🇩🇪")),
        ("one long word", Support.Maps.Of(5, new string('x', 300))),
        ("no stages", Support.Maps.Of(12, hasStages: false)),
        ("no channels", Support.Maps.Of(12, hasChannels: false)),
        ("seven personas", Support.Maps.Personas(7)),
        ("loops and a retry", Support.Maps.Loops),
        ("forty ways on", Support.Maps.Fan(40)),
        ("no feelings", Support.Maps.Of(12, hasFeelings: false)),
    ];
}
