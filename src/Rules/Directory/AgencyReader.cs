using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Directory;

/// <summary>Reads one agency of agencies.yaml.</summary>
internal static class AgencyReader
{
    public static Agency? Read(MapReader row, Faults faults)
    {
        var code = row.Text("code");
        var name = row.Text("name");
        var kind = row.Word<AgencyKind>("kind");
        var from = row.Date("from", required: false);
        var until = row.Date("until", required: false);
        var agency = new Agency
        {
            Code = code ?? string.Empty,
            Name = name ?? string.Empty,
            Kind = kind ?? AgencyKind.Other,
            ShortNames = row.Texts("shortNames"),
            OrganId = row.Text("organId", required: false),
            From = from,
            Until = until,
            Successor = row.Text("successor", required: false),
            CommitteeMember = row.Flag("committeeMember") ?? false,
            Head = PostOf(row.Node("head", required: false), faults),
            Deputies = PostOf(row.Node("deputies", required: false), faults),
            Certificates = Certificates(row.Items("certificates"), faults),
            Competence = row.Texts("competence"),
            Decides = row.Texts("decides"),
        };
        row.Close();
        Ordered(from, until, row.Line, faults);
        return code is null || name is null || kind is null ? null : agency;
    }

    private static Post? PostOf(YamlNode? node, Faults faults)
    {
        if (node is null || MapReader.Over(node, faults) is not { } reader)
        {
            return null;
        }

        var title = reader.Text("title");
        var terms = new List<Term>();
        foreach (var item in reader.Items("terms"))
        {
            if (MapReader.Over(item, faults) is { } row && TermOf(row, faults) is { } term)
            {
                terms.Add(term);
            }
        }

        reader.Close();
        return title is null ? null : new Post(title, terms);
    }

    private static Term? TermOf(MapReader row, Faults faults)
    {
        var name = row.Text("name");
        var from = row.Date("from", required: false);
        var until = row.Date("until", required: false);
        var acting = row.Flag("acting") ?? false;
        var inCharge = row.Flag("inCharge") ?? false;
        row.Close();
        Ordered(from, until, row.Line, faults);
        return name is null ? null : new Term(name, from, until, acting, inCharge);
    }

    private static List<AgencyCertificate> Certificates(IReadOnlyList<YamlNode> items, Faults faults)
    {
        var certificates = new List<AgencyCertificate>();
        foreach (var row in items.Select(i => MapReader.Over(i, faults)).OfType<MapReader>())
        {
            var certificate = new AgencyCertificate(
                row.Text("commonName", required: false),
                row.Text("issuer", required: false),
                row.Text("serial", required: false));
            row.Close();
            if (certificate.CommonName is null && (certificate.Issuer is null || certificate.Serial is null))
            {
                faults.Add(row.Line, "Chứng thư số cần \"commonName\", hoặc \"issuer\" và \"serial\".", "A certificate needs \"commonName\", or \"issuer\" and \"serial\".");
            }

            certificates.Add(certificate);
        }

        return certificates;
    }

    private static void Ordered(DateOnly? from, DateOnly? until, int line, Faults faults)
    {
        if (until < from)
        {
            faults.Add(line, "Ngày \"until\" trước ngày \"from\".", "\"until\" lies before \"from\".");
        }
    }
}
