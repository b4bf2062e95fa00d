namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Damage inside the signature's own value: tags, lengths, doubled, dropped and swapped elements, parts of another signature.</summary>
internal static class CmsMutations
{
    /// <summary>The CMS of another file in place of the file's own.</summary>
    public static Mutant Splice(byte[] file, FileParts parts, byte[] donor, Random random)
    {
        var foreign = new FileParts(donor).Contents;
        if (parts.Contents.Count == 0 || foreign.Count == 0)
        {
            return ByteMutations.FlipBits(file, parts, random);
        }

        var (start, length) = random.Any(parts.Contents);
        var (from, size) = random.Any(foreign);
        var digits = new byte[length];
        Array.Fill(digits, (byte)'0');
        donor.AsSpan(from, Math.Min(size, length)).CopyTo(digits);
        return new Mutant(file.Replaced(start, length, digits), "CMS spliced");
    }

    public static Mutant Edit(byte[] file, FileParts parts, byte[] donor, Random random)
    {
        if (parts.Contents.Count == 0 || Tree(file, random.Any(parts.Contents), out var place) is not { } tree)
        {
            return ByteMutations.FlipBits(file, parts, random);
        }

        for (var edits = random.Next(1, 3); edits > 0; edits--)
        {
            Edit(tree, donor, random);
        }

        var digits = System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(tree.Write()));
        var padded = new byte[place.Length];
        Array.Fill(padded, (byte)'0');
        digits.AsSpan(0, Math.Min(digits.Length, padded.Length)).CopyTo(padded);
        return new Mutant(file.Replaced(place.Start, place.Length, padded), "CMS edited");
    }

    private static DerTree? Tree(byte[] file, (int Start, int Length) place, out (int Start, int Length) same)
    {
        same = place;
        var even = place.Length - (place.Length % 2);
        return DerTree.Read(Convert.FromHexString(System.Text.Encoding.ASCII.GetString(file, place.Start, even)));
    }

    private static void Edit(DerTree tree, byte[] donor, Random random)
    {
        var all = tree.All().ToList();
        var node = random.Any(all);
        var parents = all.FindAll(parent => parent.Children.Count > 0);
        var parent = parents.Count == 0 ? node : random.Any(parents);
        switch (random.Next(10))
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
            case 3 when parent.Children.Count > 0:
                parent.Children.RemoveAt(random.Next(parent.Children.Count));
                break;
            case 4 when parent.Children.Count > 0:
                parent.Children.Insert(random.Next(parent.Children.Count), random.Any(parent.Children).Copy());
                break;
            case 5 when parent.Children.Count > 1:
                parent.Children.Reverse();
                break;
            case 6:
                Take(node, donor, random);
                break;
            case 7:
                var other = random.Any(all);
                (node.Content, other.Content) = (other.Content, node.Content);
                break;
            case 8:
                node.Content = node.Content.Length == 0 ? [0] : [.. node.Content, .. new byte[random.Next(1, 3_000)]];
                break;
            default:
                if (node.Content.Length > 0)
                {
                    node.Content[random.Next(node.Content.Length)] ^= (byte)(1 << random.Next(8));
                }

                break;
        }
    }

    // The same kind of element out of another file's signature: its signature value, its certificate, its attributes.
    private static void Take(DerTree node, byte[] donor, Random random)
    {
        var foreign = new FileParts(donor).Contents;
        if (foreign.Count > 0 && Tree(donor, random.Any(foreign), out _) is { } tree
            && tree.All().Where(candidate => candidate.Tag == node.Tag && candidate.Children.Count == node.Children.Count).ToList() is { Count: > 0 } alike)
        {
            var taken = random.Any(alike);
            node.Content = taken.Content;
            node.Children.Clear();
            node.Children.AddRange(taken.Children.ConvertAll(child => child.Copy()));
        }
    }
}
