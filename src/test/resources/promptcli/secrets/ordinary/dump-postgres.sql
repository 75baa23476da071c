-- PostgreSQL database dump
SET statement_timeout = 0;
SET client_encoding = 'UTF8';

CREATE TABLE public.api_tokens (
    id uuid DEFAULT 'a6d8a099-0846-b3ba-35d8-2ef9b1ad85ff'::uuid NOT NULL,
    token_hash character(64) NOT NULL,
    aws_secret_access_key text,
    github_pat_encrypted bytea,
    sk_live_mode boolean DEFAULT false NOT NULL,
    npm_token_last4 character varying(4),
    CONSTRAINT api_tokens_hash_is_hexadecimal CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text))
);
COMMENT ON COLUMN public.api_tokens.aws_secret_access_key IS 'encrypted, see fk_secret_access_key_rotation_of_tenants';
CREATE INDEX api_tokens_on_lower_hash ON public.api_tokens USING btree (lower((token_hash)::text));

COPY public.api_tokens (id, token_hash, aws_secret_access_key) FROM stdin;
a4783777-1674-fbfb-167d-f61a128b3f45	34c496af2fac6b0ff663e73a436ab2d319cef8a906f526bd622140fe880d8184	\N
e6674084-fdb0-dd13-f1c4-ff54c4d88273	eb356402a7a731d512ff6d964ef51b6a36e33a4180fd14add2d7bc4d8b92e0a3	\N
cfe53b17-0419-ea17-7e8f-ec375b3be41d	62ef430dd737ea6a2e5a2a038d5a1e3a6594888e498e656e46a5c9cfc4b1d85a	\N
6c844be6-45a8-0d52-8263-9fa798b13105	82d67fae1983cb936a9882712cb5da875953507bf4de51b20a401549935d49a5	\N
4e5ec549-c4a7-cb2a-e338-34aad0335d8a	1483bba4ee1a9a3a1bcbbe842926d1195d24734e0717074c45cf807a9f1bd4e4	\N
a0f40afc-b0f1-3f22-ca78-e2ee9bf6d2d3	b4d67777a0c8910d9c95fee9c13ea50f578b3a0bbc3aaa94502ea730b6d8a802	\N
8b2c80bd-0980-b117-e3a2-8b342ee758af	8d62014ea5dd9d602448e500ba01d8773e6273773e3adaf5cf5ace533ef327b4	\N
2dffc4df-5e93-5ab7-77ec-fd467ba2293f	5ee0c21d6046bda6b68607a119030cdeb0e415ea8e09ab022e0d3f2380c27c73	\N
a0d50257-75aa-c1bd-4f69-06ad6e791ac7	dc223393f1216147dc78b4ae5e8e1967f9b04237405f508bc6f087a4d8baa409	\N
f072fe6f-43e3-0a56-c206-9235eb36c868	c3d78cd3d5548446f56754c2fba27200323b7dabcd519665ce7df72fdd89d8f1	\N
efb0f599-3ff2-25ee-bf8a-c4e02b94baad	f0446b7cac4e17a1429bdf9cb6877f85f36f2d8233bf7f2fb84f4156f47f8e03	\N
c8793918-574e-4f04-6b99-1ae27c8e4834	76e53aeac5548c0f322d573771a22cb3143fea2a23c3a1781ab3f7f366404002	\N
\.

ALTER TABLE ONLY public.api_tokens ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);
