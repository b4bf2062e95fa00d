namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>Edits elements of a CMS message: tags, lengths, order; doubled, dropped, swapped, taken from another message.</summary>
internal static class MessageMutations
{
    public static byte[] Edit(byte[] file, byte[] donor, Random random)
    {
        if (DerTree.Read(file) is not { } tree)
        {
            return FormatMutator.ByStretch(file, donor, random);
        }

        for (var edits = random.Next(1, 3); edits > 0; edits--)
        {
            Edit(tree, donor[0] == 0x30 ? DerTree.Read(donor) : null, random);
        }

        return tree.Write();
    }

    private static void Edit(DerTree tree, DerTree? donor, Random random)
    {
        var all = tree.All().ToList();
        var node = random.Any(all);
        var parents = all.FindAll(candidate => candidate.Children.Count > 0);
        if (parents.Count == 0)
        {
            return;
        }

        var parent = random.Any(parents);
        var at = random.Next(parent.Children.Count);
        switch (random.Next(9))
        {
            case 0:
                node.Tag = (byte)random.Next(256);
                break;
            case 1:
                node.Lie = random.Next(-3, 4);
                break;
            case 2:
                node.Indefinite = true;
                break;
            case 3:
                parent.Children.RemoveAt(at);
                break;
            case 4:
                parent.Children.Insert(at, random.Any(parent.Children).Copy());
                break;
            case 5:
                parent.Children.Reverse();
                break;
            case 6 when donor is not null:
                // What carries the same tag elsewhere: a SignerInfo, a certificate, an attribute, a value.
                var alike = donor.All().Where(candidate => candidate.Tag == parent.Children[at].Tag).ToList();
                if (alike.Count > 0)
                {
                    parent.Children[at] = random.Any(alike).Copy();
                }

                break;
            case 7:
                parent.Children.Insert(at, random.Any(all.FindAll(candidate => candidate.Children.Count < 20)).Copy());
                break;
            default:
                if (node.Content.Length > 0)
                {
                    node.Content[random.Next(node.Content.Length)] ^= (byte)(1 << random.Next(8));
                }

                break;
        }
    }
}
